// Roadmaps that no person wrote: very long ones and very deep ones.
#include "catch.hpp"
#include "roadmap_text.hpp"

#include <ctime>
#include <fmt/format.h>

using namespace waymark;

namespace {

#ifdef NDEBUG
constexpr double most_seconds = 10;
#else
constexpr double most_seconds = 100; // unoptimised, perhaps with sanitizers
#endif

// Phases with boxes, links, details, a table and milestones, some of it damaged, up to a size.
std::string long_roadmap(size_t bytes) {
  std::string text = "# Long plan\n";
  for (int phase = 1; text.size() < bytes; ++phase) {
    text += fmt::format(
        "\n## Phase {0}: Part {0} (40 hours)\n\n**Goal:** know part {0} â€“ well\n\n### Topics\n\n", phase);
    for (int topic = 0; topic < 20; ++topic)
      text += fmt::format("- [ ] Topic {0}.{1} with [a link](https://example.org/{0}/{1}) and `code`\n"
                          "  - first detail\n  - cafÃ© detail\n",
                          phase, topic);
    text += "\n| Week | What |\n|---|---|\n| 1 | a |\n| 2 | b |\n\nSome prose that says why.\n\n### "
            "Milestones\n\n- " +
            fmt::format("Reached part {}\n", phase);
  }
  return text;
}

// Of processor time, so that a busy machine makes no difference.
double seconds_to_load(const std::string &text) {
  const auto begin = std::clock();
  Diagnostics diagnostics;
  const auto roadmap = load_roadmap({"content/roadmaps/plan.md", text}, diagnostics);
  const auto end = std::clock();
  REQUIRE(roadmap);
  CHECK(roadmap->units.size() > text.size() / 5000);
  CHECK_FALSE(diagnostics.has_errors());
  return static_cast<double>(end - begin) / CLOCKS_PER_SEC;
}

std::string repeated(const std::string &text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i)
    result += text;
  return result;
}

} // namespace

TEST_CASE("a roadmap of five megabytes is read in seconds, in proportion to its length", "[roadmap]") {
  const auto half = seconds_to_load(long_roadmap(2'500'000));
  const auto whole = seconds_to_load(long_roadmap(5'000'000));
  CHECK(whole < most_seconds);
  CHECK(whole < 3.5 * half);
}

TEST_CASE("a roadmap that is nested two hundred deep is refused with its place", "[roadmap]") {
  const std::string unit = "## Phase 1: One\n\n";
  std::string lists;
  for (int level = 0; level < 200; ++level)
    lists += repeated("  ", level) + "- item\n";
  for (const auto &[text, place] :
       {std::pair(repeated("> ", 200) + "deep\n", "3:199"),
        std::pair(repeated("> - ", 200) + "deep\n", "3:133"), std::pair(lists, "52:99")}) {
    const auto printed = complaints(unit + text);
    CHECK(printed.starts_with(fmt::format(
        "content/roadmaps/plan.md:{}: error: this is nested more than 100 levels deep\n", place)));
    CHECK(printed.ends_with("^\n  hint: what stands deeper is left out; write it flatter\n"));
    CHECK(printed.find("error", printed.find("error") + 1) == std::string::npos);
  }
}

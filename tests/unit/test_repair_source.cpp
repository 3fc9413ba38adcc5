#include "catch.hpp"
#include "markdown/walk.hpp"
#include "roadmap_text.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sstream>

using namespace waymark;

namespace {

constexpr auto path = "content/roadmaps/plan.md";

struct Read {
  Roadmap roadmap;
  std::string printed;
};

Read read_text(const std::string &text) {
  Diagnostics diagnostics;
  auto roadmap = load_roadmap({path, text}, diagnostics);
  REQUIRE(roadmap);
  return {std::move(*roadmap), print_diagnostics(diagnostics, [&](const std::string &) { return text; })};
}

std::string listed(const Roadmap &roadmap) {
  std::string result;
  for (const auto &[line, from, to] : roadmap.repairs)
    result += fmt::format("{} {} {}\n", line, from, to);
  return result;
}

constexpr auto hint = "  hint: the page shows it repaired; to mend the file, save it again as UTF-8 from its "
                      "source, or write the right characters\n";

} // namespace

TEST_CASE("wrongly re-encoded text of a roadmap is repaired and told with its line and place", "[roadmap]") {
  const auto [roadmap, printed] = read_text("---\ntitle: CafÃ© plan\n---\n\n## Phase 1: RÃ©sumÃ©\n\n"
                                            "- [x] Write\tâ€“ âœ… then rest\n- [ ] Right: cafés\n");
  CHECK(roadmap.title == "Café plan");
  REQUIRE(roadmap.units.size() == 1);
  CHECK(roadmap.units[0].title == "Résumé");
  CHECK(item_texts(roadmap)[1] == "Right: cafés");
  CHECK(listed(roadmap) == "2 Ã© é\n5 Ã© é\n5 Ã© é\n7 â€“ –\n7 âœ… ✅\n");
  CHECK(printed ==
        fmt::format(
            "content/roadmaps/plan.md:2:11: warning: this line was saved in a wrong encoding: 'Ã©' is 'é'\n"
            "  title: CafÃ© plan\n"
            "            ^\n{0}"
            "content/roadmaps/plan.md:5:14: warning: this line was saved in a wrong encoding: 'Ã©' is 'é', "
            "and 1 more\n"
            "  ## Phase 1: RÃ©sumÃ©\n"
            "               ^\n{0}"
            "content/roadmaps/plan.md:7:13: warning: this line was saved in a wrong encoding: 'â€“' is '–', "
            "and 1 more\n"
            "  - [x] Write\tâ€“ âœ… then rest\n"
            "             \t^\n{0}",
            hint));
}

TEST_CASE("behind a repair, places are those of the file on the disk", "[roadmap]") {
  const std::string line = "- âœ… cafÃ© [dead](x.md) then â€“ [other](y.md)";
  const auto roadmap = read_text("## Phase 1: One\n\n" + line + "\n").roadmap;
  std::vector<int> columns;
  for (const auto &section : roadmap.sections)
    for_each_inline(section.blocks, [&](const Inline &each) {
      if (each.kind == InlineKind::link)
        columns.push_back(each.column);
    });
  CHECK(columns == std::vector<int>{static_cast<int>(line.find("[dead]")) + 1,
                                    static_cast<int>(line.find("[other]")) + 1});
}

TEST_CASE("twenty damaged lines are told one by one, and the rest are counted", "[roadmap]") {
  std::string text;
  for (int line = 0; line < 23; ++line)
    text += "- cafÃ©\n";
  const auto [roadmap, printed] = read_text(text);
  CHECK(roadmap.repairs.size() == 23);
  CHECK(printed.find("plan.md:20:6: warning") != std::string::npos);
  CHECK(printed.ends_with(
      fmt::format("content/roadmaps/plan.md:21: warning: 3 more lines were saved in a wrong "
                  "encoding, from this one on\n  - cafÃ©\n{}",
                  hint)));
}

TEST_CASE("a byte order mark, damaged or not, and line ends of any system change nothing", "[roadmap]") {
  const std::string text = "---\ntitle: Plan\n---\n\n## Phase 1: One\n\n- [x] First\n- [ ] Second\n";
  const auto with_ends = [&](const std::string &end) {
    std::string result;
    for (const char each : text)
      result += each == '\n' ? end : std::string(1, each);
    return result;
  };
  for (const auto &variant : {text, "\xEF\xBB\xBF" + text, "ï»¿" + text, with_ends("\r\n"), with_ends("\r"),
                              "\xEF\xBB\xBF" + with_ends("\r\n")}) {
    const auto roadmap = read_text(variant).roadmap;
    CHECK(roadmap.title == "Plan");
    REQUIRE(roadmap.units.size() == 1);
    CHECK(roadmap.units[0].title == "One");
    CHECK(roadmap.units[0].position.line == 5);
    CHECK(item_texts(roadmap) == Texts{"First", "Second"});
  }
}

TEST_CASE("the damaged seed is repaired at all of its places", "[roadmap]") {
  const auto seed = std::filesystem::path(WAYMARK_SOURCE_DIR) / "../shared/seeds/lakehouse-roadmap.md";
  const auto above = std::filesystem::path(WAYMARK_SOURCE_DIR) / "../../shared/seeds/lakehouse-roadmap.md";
  std::ifstream in(std::filesystem::exists(seed) ? seed : above, std::ios::binary);
  if (!in)
    return; // the seeds do not come with the repository
  std::ostringstream text;
  text << in.rdbuf();
  const auto roadmap = read_text(text.str()).roadmap;
  CHECK(roadmap.repairs.size() == 29);
  const auto has = [&](int line, const std::string &to) {
    return std::ranges::any_of(roadmap.repairs,
                               [&](const auto &each) { return each.line == line && each.to == to; });
  };
  CHECK(has(3, "🎯"));
  CHECK(has(14, "☁️"));
  CHECK(has(25, "🔄"));
  CHECK(has(153, "✅"));
  CHECK(has(230, "🎯"));
}

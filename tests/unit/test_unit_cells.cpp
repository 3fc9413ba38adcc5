#include "catch.hpp"
#include "load/load_roadmap.hpp"
#include "render/html/render_document.hpp"
#include "render/views/unit_cells.hpp"

using namespace waymark;

namespace {

// Of one unit: "kind name: html" a line; "more" where it holds more than a line.
std::string line_of(const std::string &text, size_t unit) {
  Diagnostics diagnostics;
  const auto roadmap = load_roadmap({"content/roadmaps/plan.md", text}, diagnostics);
  REQUIRE(roadmap);
  REQUIRE(roadmap->units.size() > unit);
  const auto cells = unit_cells(*roadmap, unit, {}, {},
                                [](const std::vector<Inline> &words) { return render_inlines(words, {}); });
  if (cells.is_null())
    return "more";
  std::string result;
  for (const auto &cell : cells)
    result += cell["kind"].get<std::string>() + " " + cell["name"].get<std::string>() + ": " +
              cell["html"].get<std::string>() + "\n";
  return result;
}

} // namespace

TEST_CASE("a row of a table is one line, its cells in their order", "[roadmap]") {
  const auto *table = "# Plan\n\n| Week | Dates | Topic | Status |\n|---|---|---|---|\n"
                      "| 1 | Sep 1 - Sep 7, 2025 | Files | ⏳ |\n"
                      "| 2 | Sep 8 - Sep 14, 2025 | Signals<br>Traps | |\n";
  CHECK(line_of(table, 0) ==
        "when Dates: Sep 1 - Sep 7, 2025\n"
        "item Topic: <span id=\"week-1-files\" class=\"i i-begun\"><span class=\"m item half\"></span>"
        "<span class=\"vh\">Begun: </span>Files</span>\n"
        "vh Status: ⏳\n");
  CHECK(line_of(table, 1) == "more");
}

TEST_CASE("a title that no item repeats stands in front of it", "[roadmap]") {
  const auto *text =
      "# Plan\n\n## Week 1: Chance (2 hours)\n\n- [ ] Coins\n\n## Week 2: Tests\n\nA paragraph "
      "that says at length, as only paragraphs do, what is going to be tried in this week.\n";
  CHECK(line_of(text, 0) ==
        "name : Chance\n"
        "item : <span id=\"week-1-coins\" class=\"i i-todo\"><span class=\"m item hollow\"></span>"
        "<span class=\"vh\">To do: </span>Coins</span>\n"
        "when : 2 hours\n");
  CHECK(line_of(text, 1) == "more");
}

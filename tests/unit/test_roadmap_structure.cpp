// Where the units of a roadmap stand: headings, bold lines, lists, tables, folded summaries; and what is no
// unit.
#include "roadmap_text.hpp"

#include "model/roadmap_words.hpp"

#include <fmt/format.h>

using namespace waymark;

namespace {

std::string number_of(const RoadmapUnit &unit) {
  if (!unit.number)
    return unit.dotted_number;
  return unit.number_end ? fmt::format("{}-{}", *unit.number, *unit.number_end)
                         : std::to_string(*unit.number);
}

std::string box_of(const RoadmapItem &item) {
  return item.is_ticked ? "x " : item.is_begun ? "/ " : item.is_dropped ? "- " : "";
}

void print_units(std::string &out, const Roadmap &roadmap, const std::vector<RoadmapPart> &parts, int depth) {
  for (const auto &part : parts) {
    if (part.kind != RoadmapPart::Kind::unit)
      continue;
    const auto &unit = roadmap.units[part.index];
    out += fmt::format("{:{}}{} {}: {}", "", depth * 2, name_of(unit.kind), number_of(unit),
                       unit.title.empty() ? unit.label : unit.title);
    if (unit.span.start)
      out += fmt::format(" ({} to {})", iso_date(*unit.span.start),
                         unit.span.end ? iso_date(*unit.span.end) : "?");
    const char *joint = " [";
    for (const auto &item : roadmap.items)
      if (item.unit == part.index) {
        out += joint + box_of(item) + item.text;
        joint = "; ";
      }
    out += *joint == ';' ? "]\n" : "\n";
    print_units(out, roadmap, unit.parts, depth + 1);
  }
}

std::string units_of(const std::string &text) {
  Diagnostics diagnostics;
  const auto roadmap = load_roadmap({"content/roadmaps/plan.md", text}, diagnostics);
  REQUIRE(roadmap);
  CHECK_FALSE(diagnostics.has_errors());
  std::string out;
  print_units(out, *roadmap, roadmap->parts, 0);
  return out;
}

} // namespace

TEST_CASE("the rows of a table are units, its columns their sections", "[roadmap]") {
  CHECK(units_of("| Week | Dates | Topics | Project | Hours | Status |\n|---|---|---|---|---|---|\n"
                 "| 1 | Jan 5 – Jan 11, 2026 | Joins | A report | 8 | Done |\n"
                 "| 2-3 | Jan 12 – Jan 25, 2026 | Windows<br>Plans | | 10-12 | |\n"
                 "| **4** | Jan 26 – Feb 1, 2026 | | | | |\n") ==
        "week 1: Joins (2026-01-05 to 2026-01-11) [x Joins; x A report]\n"
        "week 2-3: Windows, Plans (2026-01-12 to 2026-01-25) [Windows; Plans]\n"
        "week 4: Week 4 (2026-01-26 to 2026-02-01) [Week 4]\n");
}

TEST_CASE("a column that says what a row is about titles it, and is its work where nothing else is",
          "[roadmap]") {
  CHECK(
      units_of(
          "| Phase | Focus | Resources |\n|---|---|---|\n| Phase 1 | Joins | [Book](https://example.org) |\n"
          "| Phase 2 | Plans | |\n") == "phase 1: Joins [Joins]\nphase 2: Plans [Plans]\n");
}

TEST_CASE("two columns of units are nested", "[roadmap]") {
  CHECK(units_of("| Month | Week | Topic |\n|---|---|---|\n| 1 | 1 | a |\n| | 2 | b |\n| 2 | 1 | c |\n") ==
        "month 1: Month 1\n  week 1: a [a]\n  week 2: b [b]\nmonth 2: Month 2\n  week 1: c [c]\n");
}

TEST_CASE("a cell may hold several days, a header may name them", "[roadmap]") {
  CHECK(units_of("| Week | Days |\n|---|---|\n| Week 1 | Day 1: a<br>Day 2-3: b |\n| Week 2 | Day 4: "
                 "c<br>Day 5: d |\n") ==
        "week 1: Week 1\n  day 1: a [a]\n  day 2-3: b [b]\nweek 2: Week 2\n  day 4: c [c]\n  day 5: d [d]\n");
  CHECK(units_of("| Week | Day 1 | Day 2 |\n|---|---|---|\n| 1 | a | b |\n| 2 | c | d |\n") ==
        "week 1: Week 1\n  day 1: Day 1 [a]\n  day 2: Day 2 [b]\nweek 2: Week 2\n  day 1: Day 1 [c]\n  day "
        "2: Day 2 [d]\n");
  CHECK(units_of("| Week | Mon | Tue | Wed |\n|---|---|---|---|\n| 1 | a | b | c |\n| 2 | d | e | |\n") ==
        "week 1: a [a; b; c]\nweek 2: d [d; e]\n");
}

TEST_CASE("a table that names no units is a table", "[roadmap]") {
  const std::string text =
      "## Week 1\n\n- a\n\n| Tool | Months of use |\n|---|---|\n| Spark | 3 |\n| Flink | 2 |\n";
  CHECK(units_of(text) == "week 1: Week 1 [a]\n");
  CHECK(loaded(text).sections[0].blocks[1].kind == BlockKind::table);
}

TEST_CASE("list items that name units are units, and those in them are nested", "[roadmap]") {
  CHECK(units_of("- **Month 1: Basics**\n  - Week 1: Joins\n    - inner\n    - outer\n  - Week 2: Plans\n"
                 "- **Month 2:** Windows\n  - ranks\n- **Month 3 – Rest** – sleep\n") ==
        "month 1: Basics\n  week 1: Joins [inner; outer]\n  week 2: Plans [Plans]\nmonth 2: Windows [ranks]\n"
        "month 3: Rest [sleep]\n");
  CHECK(units_of("1. [x] **Week 1:** Joins ✅ 2026-01-03\n2. [ ] **Week 2:** Plans\n") ==
        "week 1: Joins [x Joins]\nweek 2: Plans [Plans]\n");
}

TEST_CASE("list items between units belong to what is around them", "[roadmap]") {
  CHECK(units_of(
            "## Month 1: Start\n\n- **Week 1:** a\n- **Week 2:** b\n- **Outcomes:** a map\n\nAnd rest.\n") ==
        "month 1: Start [Outcomes: a map]\n  week 1: a [a]\n  week 2: b [b]\n");
}

TEST_CASE("one item that mentions a week among others is an item", "[roadmap]") {
  CHECK(units_of("## Phase 1\n\n- Read on\n- **Week 2 was hard:** slow down\n- Rest\n") ==
        "phase 1: Phase 1 [Read on; Week 2 was hard: slow down; Rest]\n");
}

TEST_CASE("bold lines and folded summaries name units", "[roadmap]") {
  CHECK(units_of(
            "**Week 1: Joins**\n\n- a\n\n**Week 2: Plans**\nhow they are read\n\n- b\n\n## After\n\n- c\n") ==
        "week 1: Joins [a]\nweek 2: Plans [b]\n");
  CHECK(units_of("<details>\n<summary>Week 1: <b>Joins</b></summary>\n\n- a\n\n</details>\n\n<details>\n"
                 "<summary>Week 2: Plans</summary>\n\n- b\n\n</details>\n\nafter\n") ==
        "week 1: Joins [a]\nweek 2: Plans [b]\n");
}

TEST_CASE("an overview joins the units that it repeats, before or after them", "[roadmap]") {
  const std::string detail = "## Month 1: Basics\n\n- a\n\n## Month 2: More\n\n- b\n\n";
  const std::string table = "## Overview\n\n| Month | Theme |\n|---|---|\n| 1 | Joins |\n| 2 | Plans |\n\n";
  for (const auto &text : {detail + table, table + detail}) {
    INFO(text);
    CHECK(units_of(text) == "month 1: Basics [a]\nmonth 2: More [b]\n");
    const auto roadmap = loaded(text);
    CHECK(roadmap.units[0].parts.size() == 2);
  }
}

TEST_CASE("an overview fills what the units do not say: title, time and work", "[roadmap]") {
  CHECK(units_of("| Phase | When | Build |\n|---|---|---|\n| Phase 1 | Jan 2026 | a parser |\n| Phase 2 | "
                 "Feb 2026 | a lexer |\n\n"
                 "## Phase 1\n\nWords on it, and more of them.\n\n## Phase 2\n\nWords as well, and more of "
                 "them.\n") == "phase 1: a parser (2026-01-01 to 2026-01-31) [a parser]\nphase 2: a lexer "
                               "(2026-02-01 to 2026-02-28) [a lexer]\n");
}

TEST_CASE("an overview with more units than the details adds them", "[roadmap]") {
  CHECK(units_of("## Timeline\n\n- **Week 1:** a\n- **Week 2:** b\n- **Week 3:** c\n\n## Details\n\n### Week "
                 "1: Joins\n\n"
                 "- x\n- y\n- z\n\n### Week 2: Plans\n\n- w\n- v\n") ==
        "week 1: Joins [x; y; z]\nweek 2: Plans [w; v]\nweek 3: c [c]\n");
}

TEST_CASE("two spans for one unit are told", "[roadmap]") {
  CHECK(
      complaints(
          "## Timeline\n\n- **Phase 1:** Joins (Jan 2026)\n- **Phase 2:** Plans (Feb 2026)\n\n"
          "## Phase 1: Joins (Jan 2026)\n\n- a\n- b\n\n## Phase 2: Plans (Feb – Mar 2026)\n\n- c\n- d\n") ==
      R"(content/roadmaps/plan.md:4:1: note: conflicting spans: 'Phase 2' is 'Feb 2026' here and 'Feb – Mar 2026' in line 11
  - **Phase 2:** Plans (Feb 2026)
  ^
  hint: the unit's own heading holds; make them say the same
)");
}

TEST_CASE("parallel tracks number their own weeks", "[roadmap]") {
  CHECK(units_of("## Back end\n\n### Week 1: Server\n\n- a\n- b\n- c\n\n### Week 2: Store\n\n- d\n\n## Front "
                 "end\n\n### Week 1: Browser\n\n- e\n") ==
        "week 1: Server [a; b; c]\nweek 2: Store [d]\nweek 1: Browser [e]\n");
}

TEST_CASE("ranks are levels, and checklists elsewhere are theirs", "[roadmap]") {
  CHECK(units_of("## Ladder\n\n### Junior Engineer\n\n- learns\n\n### Senior Engineer\n\n- leads\n\n### "
                 "Staff Engineer\n\n- plans\n\n"
                 "## Checks\n\n### Senior Engineer Checklist\n\n- [x] Led a release\n\n### Junior Engineer "
                 "Checklist\n\n- [ ] Merged a change\n") ==
        "level : Junior Engineer [Merged a change]\nlevel : Senior Engineer [x Led a release]\nlevel : Staff "
        "Engineer [plans]\n");
}

TEST_CASE("a checklist of no unit is a group of its own", "[roadmap]") {
  CHECK(units_of("## Getting Started\n\n### Week 1 Checklist\n\n- [ ] An account\n\n## Month 1\n\n### Week "
                 "1: Go\n\n- a\n\n## Month 2\n\n### Week 1: On\n\n- b\n") ==
        "group : Week 1 Checklist [An account]\nmonth 1: Month 1\n  week 1: Go [a]\nmonth 2: Month 2\n  week "
        "1: On [b]\n");
}

TEST_CASE("the same number twice in one row of units is told", "[roadmap]") {
  CHECK(complaints("## Week 1: a\n\n- a\n\n## Week 1: b\n\n- b\n") ==
        R"(content/roadmaps/plan.md:5:1: warning: 'Week 1' is there twice: also in line 1
  ## Week 1: b
  ^
  hint: give one of them another number
)");
}

TEST_CASE("lists under certifications, resources and routines hold no units", "[roadmap]") {
  CHECK(units_of(
            "## Month 1\n\n- a\n\n## Certification path\n\n- **Month 3:** an exam\n- **Month 6:** another\n\n"
            "## Weekly routine\n\n- **Day 1:** read\n- **Day 2:** write\n") == "month 1: Month 1 [a]\n");
}

TEST_CASE("a topic counts where only its resources are nested in it", "[roadmap]") {
  CHECK(units_of("## Week 1\n\n- Spark\n  - **Resources:**\n    - [Guide](https://example.org)\n- Storage\n  "
                 "- Parquet\n  - ORC\n") == "week 1: Week 1 [Spark; Parquet; ORC]\n");
}

TEST_CASE("a unit says its goal and its items their links", "[roadmap]") {
  const auto roadmap =
      loaded("## Week 1\n\n**Goal:** know joins\n\n- Read [the guide](https://example.org/guide)\n\n"
             "## Week 2\n\n### Goals\n\n- one\n- two\n\n### Topics\n\n- t\n\n## Week 3\n\n- **Goal:** "
             "rest\n- sleep\n");
  CHECK(roadmap.units[0].goal == "know joins");
  CHECK(roadmap.units[1].goal == "one; two");
  CHECK(roadmap.units[2].goal == "rest");
  REQUIRE(roadmap.items[0].links.size() == 1);
  CHECK(roadmap.items[0].links[0].text == "the guide");
  CHECK(roadmap.items[0].links[0].url == "https://example.org/guide");
}

TEST_CASE("numbered days of a daily plan are units, those of a weekly routine are not", "[roadmap]") {
  for (const auto *plan : {"Daily plan", "30-day schedule", "Tagesplan", "Daily breakdown"}) {
    INFO(plan);
    CHECK(
        units_of(std::string("## ") + plan + "\n\n### Day 1: Git\n\n- read\n\n### Day 2: SQL\n\n- drill\n") ==
        "day 1: Git [read]\nday 2: SQL [drill]\n");
  }
  CHECK(units_of("## Weekly routine\n\n### Day 1: Git\n\n- read\n\n## Week 1\n\n- a\n") ==
        "week 1: Week 1 [a]\n");
}

TEST_CASE("a ladder may write its codes before or behind the ranks", "[roadmap]") {
  const std::string joined = "level 1: Engineer I [Ships]\nlevel 2: Engineer II [Owns]\n";
  CHECK(units_of("## L1: Engineer I\n\n- Ships\n\n## L2: Engineer II\n\n- Owns\n") == joined);
  CHECK(units_of("| Level | Title | Scope |\n|---|---|---|\n| L1 | Engineer I | Task |\n| L2 | Engineer II | "
                 "Feature |\n\n"
                 "## L1: Engineer I\n\n- Ships\n\n## L2: Engineer II\n\n- Owns\n") == joined);
  CHECK(units_of("## Junior Engineer (L1)\n\n- a\n\n## Senior Engineer (L2)\n\n- b\n") ==
        "level 1: Junior Engineer [a]\nlevel 2: Senior Engineer [b]\n");
}

TEST_CASE("words of Vietnamese are told apart by their marks", "[roadmap]") {
  CHECK(units_of("## Mục tiêu (3 tháng)\n\n- Học\n\n## Mục lục\n\n- a\n\n## Tuần 1: Git\n\n- [ ] x\n") ==
        "week 1: Git [x]\n");
  CHECK(units_of("## Mức 1: Cơ bản\n\n- a\n\n## Muc 2: Nang cao\n\n- b\n") ==
        "level 1: Cơ bản [a]\nlevel 2: Nang cao [b]\n");
}

TEST_CASE("a heading that names its own unit again is a section of it", "[roadmap]") {
  CHECK(units_of("| Week | Focus |\n|---|---|\n| 1 | Arrays |\n| 2 | Stack |\n\n## Week 1: Arrays\n\n- [ ] "
                 "two sum\n\n"
                 "### Week 1 Extras\n\n- [ ] resume\n\n## Week 2: Stack\n\n- [ ] min stack\n") ==
        "week 1: Arrays [two sum; resume]\nweek 2: Stack [min stack]\n");
}

TEST_CASE("quarters that are called goals are units where nothing else is", "[roadmap]") {
  CHECK(units_of("## Q1 2025 Goals\n\n- [ ] Rust\n\n## Q2 2025 Goals (Draft)\n\n- [ ] Go\n") ==
        "quarter 1: Goals (2025-01-01 to 2025-03-31) [Rust]\n"
        "quarter 2: Goals (Draft) (2025-04-01 to 2025-06-30) [Go]\n");
}

TEST_CASE("a date may open a title, and brackets around a title are none of it", "[roadmap]") {
  CHECK(units_of("## Week 1 (Feb 3-9, 2026)\n\n- a\n\n## Week 2: Feb 10-16 — Stack\n\n- b\n\n"
                 "## Woche 3 (17.02.–23.02.)\n\n- c\n\n## Week 4 (Review)\n\n- d\n") ==
        "week 1: Week 1 (2026-02-03 to 2026-02-09) [a]\nweek 2: Stack (2026-02-10 to 2026-02-16) [b]\n"
        "week 3: Woche 3 (2026-02-17 to 2026-02-23) [c]\nweek 4: Review (2026-02-24 to 2026-03-02) [d]\n");
}

TEST_CASE("counts and states are no work", "[roadmap]") {
  CHECK(units_of("| Week | Focus | Problems |\n|---|---|---|\n| 1 | Arrays | 13 |\n| 2 | Stack | 11 |\n") ==
        "week 1: Arrays [Arrays]\nweek 2: Stack [Stack]\n");
  CHECK(units_of("## Week 1\n\n- sets\n- **Status**: DONE\n") == "week 1: Week 1 [sets]\n");
}

TEST_CASE("a goal is its line, whatever stands below it", "[roadmap]") {
  CHECK(loaded("## Day 1\n\n**Goal:** Tools ready\n\n| Time | What |\n|---|---|\n| 30 min | Install |\n")
            .units[0]
            .goal == "Tools ready");
  CHECK(loaded("## Phase 1\n\n### 🎯 Goal: Master the basics\n\n- a\n").units[0].goal == "Master the basics");
}

TEST_CASE("the document's own period dates what has no year", "[roadmap]") {
  CHECK(units_of(
            "**Period:** January - February 2025 (8 weeks)\n\n## Week 1-2: Tests (09 - 22 Jan)\n\n- a\n") ==
        "week 1-2: Tests (2025-01-09 to 2025-01-22) [a]\n");
  CHECK(units_of("**Data de Início:** 5 de janeiro de 2026\n\n## Semana 1: Git\n\n- a\n") ==
        "week 1: Git (2026-01-05 to 2026-01-11) [a]\n");
  CHECK(units_of("Week 9, 2022.\n\n## Week 1: scales\n\n- a\n") == "week 1: scales [a]\n");
}

TEST_CASE("no word of a unit's time gets lost", "[roadmap]") {
  const auto roadmap =
      loaded("## Woche 1: Lesen (4-6 Stunden/Woche)\n\n- a\n\n## Woche 2: Git (2 Wochen Dauer)\n\n- b\n");
  REQUIRE(roadmap.units[0].pace);
  CHECK(roadmap.units[0].pace->text == "4-6 Stunden/Woche");
  CHECK(roadmap.units[1].span.text == "2 Wochen Dauer");
}

TEST_CASE("a document from elsewhere may be called README.md", "[roadmap]") {
  Diagnostics diagnostics;
  const auto roadmap =
      load_foreign_roadmap({"README.md", "---\nstatus: draft\n---\n## Week 1\n\n- a\n"}, diagnostics);
  CHECK(diagnostics.all().empty());
  REQUIRE(roadmap);
  CHECK(roadmap->slug == "readme");
}

TEST_CASE("a day inside of a range of days is a day of its own", "[roadmap]") {
  CHECK(units_of("## Days 11-20: Next\n\n- a\n\n### Day 11: x\n\n- b\n\n### Day 12: y\n\n- c\n") ==
        "day 11-20: Next [a]\n  day 11: x [b]\n  day 12: y [c]\n");
}

TEST_CASE("a quarter may have no end", "[roadmap]") {
  CHECK(units_of("## Q2 2026\n\n- a\n\n## Q3 2026 – ongoing\n\n- b\n") ==
        "quarter 2: Q2 2026 (2026-04-01 to 2026-06-30) [a]\nquarter 3: Q3 2026 – ongoing (2026-07-01 to ?) "
        "[b]\n");
}

TEST_CASE("the state of a row is that of its work, not of what is read for it", "[roadmap]") {
  CHECK(units_of("| Week | Topic | Resources | Done |\n|---|---|---|---|\n| 1 | SQL | "
                 "[guide](https://example.org) | ✅ |\n"
                 "| 2 | dbt | | ⏳ |\n") == "week 1: SQL [x SQL]\nweek 2: dbt [/ dbt]\n");
}

#include "catch.hpp"
#include "load/roadmap/is_habit.hpp"
#include "load/roadmap/read_ticks.hpp"
#include "roadmap_text.hpp"

#include <fmt/format.h>

using namespace waymark;

namespace {

using Texts = std::vector<std::string>;

std::string printed(const TickMarks &marks) {
  std::string result = marks.text;
  if (marks.is_ticked)
    result += " | done";
  if (marks.ticked_on)
    result += " " + iso_date(*marks.ticked_on);
  if (marks.due)
    result +=
        last_day(*marks.due) ? " | due " + iso_date(*last_day(*marks.due)) : " | due in an unknown year";
  return result;
}

} // namespace

TEST_CASE("a tick carries its dates in the ways that people use", "[roadmap]") {
  const std::tuple<const char *, Tick, const char *> cases[] = {
      {"Load a file", Tick::done, "Load a file | done"},
      {"Load a file", Tick::open, "Load a file"},
      {"Load a file ✅ 2026-06-14", Tick::done, "Load a file | done 2026-06-14"},
      {"Load a file ✅ 2026-06-14", Tick::none, "Load a file | done 2026-06-14"},
      {"Load a file ✅2026-06-14 now", Tick::done, "Load a file now | done 2026-06-14"},
      {"✅ Load a file", Tick::none, "✅ Load a file"},
      {"✅ A certificate (Month 3)", Tick::none, "✅ A certificate (Month 3)"},
      {"Load a file (done 2026-06-14)", Tick::done, "Load a file | done 2026-06-14"},
      {"Load a file (completed on 14 June 2026)", Tick::done, "Load a file | done 2026-06-14"},
      {"Load a file [done: June 14, 2026]", Tick::done, "Load a file | done 2026-06-14"},
      {"Load a file (done well)", Tick::none, "Load a file (done well)"},
      {"Load a file 📅 2026-06-30", Tick::open, "Load a file | due 2026-06-30"},
      {"Load a file 📅 2026-06-30 ✅ 2026-06-28", Tick::done, "Load a file | done 2026-06-28 | due 2026-06-30"},
      {"Load a file 🛫 2026-06-01 📅 2026-06-30", Tick::open, "Load a file | due 2026-06-30"},
      {"Load a file (due June 2026)", Tick::open, "Load a file | due 2026-06-30"},
      {"Load a file by June 2026", Tick::open, "Load a file by June 2026 | due 2026-06-30"},
      {"Load a file by June", Tick::open, "Load a file by June | due in an unknown year"},
  };
  for (const auto &[text, box, expected] : cases) {
    INFO(text);
    Diagnostics diagnostics;
    CHECK(printed(read_ticks(text, box, {}, diagnostics)) == expected);
    CHECK(diagnostics.all().empty());
  }
}

TEST_CASE("ticks that contradict themselves are told", "[roadmap]") {
  CHECK(complaints("## Week 1\n\n- [ ] one ✅ 2026-06-14\n- [x] two ✅ 2026-06-31\n") ==
        R"(content/roadmaps/plan.md:3:1: warning: an open box says when it was done
  - [ ] one ✅ 2026-06-14
  ^
  hint: tick the box: [x]; or take the date away
content/roadmaps/plan.md:4:1: warning: there is no such day: '✅ 2026-06-31'
  - [x] two ✅ 2026-06-31
  ^
  hint: write a date as 2026-06-14
)");
}

TEST_CASE("recurring work is a habit, what systems do daily is not", "[roadmap]") {
  for (const auto *text :
       {"One LeetCode Medium problem per day", "Post one deep dive on LinkedIn every Sunday",
        "Practise SQL daily", "Mock interview, 2 times a week", "Mon–Thu: lessons", "Read each morning",
        "A review every 2 weeks", "3 problems/day"}) {
    INFO(text);
    CHECK(is_habit(text));
  }
  for (const auto *text : {"Handle 10k+ requests per second", "Load 5 TB per day", "A million events per day",
                           "A pipeline that loads the orders daily", "Weekly report for the board",
                           "Learn Spark", "Write one article", ""}) {
    INFO(text);
    CHECK_FALSE(is_habit(text));
  }
}

TEST_CASE("a unit with boxes is tracked by them, another by its bullets", "[roadmap]") {
  CHECK(item_texts(loaded("## Week 1\n\n- a\n- [ ] b\n\n## Week 2\n\n- c\n  - d\n- e\n")) ==
        Texts{"b", "d", "e"});
  CHECK(item_texts(loaded("## Week 1\n\n```\n- [ ] no\n```\n\n- a\n")) == Texts{"a"});
}

TEST_CASE("goals, routines, resources and advice are no items, wherever their label stands", "[roadmap]") {
  CHECK(item_texts(loaded("## Week 1\n\n**Goal:** know joins\n\n- learn\n\n**Resources**\n\n- a book\n\n### "
                          "Tips\n\n- sleep\n\n"
                          "### Weekly routine\n\n- labs\n\n### Build\n\n- **Spark course:** part 1\n- "
                          "**Resources:**\n  - link\n"
                          "- **Goal:** more\n- Notes: x\n")) == Texts{"learn", "Spark course: part 1"});
}

TEST_CASE("an id lasts when a date moves or a box is ticked", "[roadmap]") {
  const auto before = loaded("## Week 1\n\n- [ ] Pass ZX-1 by May 2026\n- [ ] b\n");
  const auto after = loaded("## Week 1\n\n- [x] Pass ZX-1 by June 2026 ✅ 2026-06-02\n- [ ] b\n");
  CHECK(before.items[0].id == "plan/week-1/pass-zx-1");
  CHECK(after.items[0].id == before.items[0].id);
}

TEST_CASE("repeats are numbered, pinned ids come first and leave the words", "[roadmap]") {
  const auto roadmap =
      loaded("## Back end\n\n### Week 1: Server\n\n- Read\n- Read\n- Other {#read-2}\n- Read **on** {#on}\n\n"
             "## Front end\n\n### Week 1: Browser\n\n- !\n");
  std::vector<std::string> ids;
  for (const auto &item : roadmap.items)
    ids.push_back(item.id);
  CHECK(ids == Texts{"plan/week-1/read", "plan/week-1/read-3", "plan/week-1/read-2", "plan/week-1/on",
                     "plan/week-1-2/item"});
  CHECK(item_texts(roadmap)[3] == "Read on");
  CHECK(roadmap.sections[1].blocks[0].children[2].children[0].inlines[0].text == "Other");
}

TEST_CASE("the same pin twice in a unit is told", "[roadmap]") {
  CHECK(complaints("## Week 1\n\n- a {#x}\n- b {#x}\n") ==
        R"(content/roadmaps/plan.md:4:1: warning: another item of this unit is called 'x' already
  - b {#x}
  ^
  hint: pin another id; until then it is 'x-2'
)");
}

TEST_CASE("relative spans become dates where a start is known", "[roadmap]") {
  const auto spans = [](const std::string &text) {
    std::string result;
    for (const auto &unit : loaded(text).units)
      result += fmt::format("{}..{} ", unit.span.start ? iso_date(*unit.span.start) : "?",
                            unit.span.is_ongoing ? ""
                            : unit.span.end      ? iso_date(*unit.span.end)
                                                 : "?");
    return result;
  };
  const std::string start = "---\nstart: 2026-01-31\n---\n";
  CHECK(spans(start + "## Level 1 (0-6 months)\n## Level 2 (6-12 months)\n## Level 3 (12+ months)\n") ==
        "2026-01-31..2026-07-30 2026-07-31..2027-01-30 2027-01-31.. ");
  CHECK(spans(start + "## Phase 1 (3-4 months)\n## Phase 2 (2 weeks)\n## Phase 3 (Ongoing)\n") ==
        "2026-01-31..2026-05-30 2026-05-31..2026-06-13 2026-06-14.. ");
  CHECK(spans(start + "## Week -1\n## Week 1-2\n## Week 3\n") ==
        "2026-01-24..2026-01-30 2026-01-31..2026-02-13 2026-02-14..2026-02-20 ");
  CHECK(spans("## Phase 1 (Feb – Mar)\n### Month 1\n### Month 2\n## Phase 2 (Nov – Jan 2027)\n") ==
        "2026-02-01..2026-03-31 2026-02-01..2026-02-28 2026-03-01..2026-03-31 2026-11-01..2027-01-31 ");
  CHECK(spans("## Month 1 (Jan 2026)\n### Week 1\n## Month 2 (Feb 2026)\n### Week 1\n") ==
        "2026-01-01..2026-01-31 2026-01-01..2026-01-07 2026-02-01..2026-02-28 2026-02-01..2026-02-07 ");
  CHECK(spans("## Week 1\n## Phase 2 (3 months)\n") == "?..? ?..? ");
}

TEST_CASE("the front matter of a roadmap is strict, but knows Jekyll's keys", "[roadmap]") {
  CHECK(complaints(
            "---\nlayout: page\npermalink: /x/\nnav_order: 3\nprivate: [Money]\n---\n# T\n\n## Money\n\n5\n")
            .empty());
  CHECK(complaints("---\nhours_per_wek: 10\nstart: 2026-05-01\nend: 2026-01-01\n---\n# T\n") ==
        R"(content/roadmaps/plan.md:2:1: error: unknown key 'hours_per_wek'
  hours_per_wek: 10
  ^
  hint: did you mean 'hours_per_week'?
content/roadmaps/plan.md:4:1: error: the roadmap ends before it starts
  end: 2026-01-01
  ^
  hint: put 'end' on a day after 'start'
)");
}

TEST_CASE("an empty roadmap is one without units", "[roadmap]") {
  const auto roadmap = loaded("");
  CHECK(roadmap.title == "plan");
  CHECK(roadmap.parts.empty());
  CHECK(loaded("# Only a title\n").title == "Only a title");
}

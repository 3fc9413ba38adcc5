#include "catch.hpp"
#include "load/roadmap/parse_habit.hpp"
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
  if (marks.is_begun)
    result += " | doing";
  if (marks.is_dropped)
    result += " | dropped";
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
      {"Load a file ✓ 14 Jun 2026", Tick::done, "Load a file | done 2026-06-14"},
      {"Load a file ✔️ 2026-06-14", Tick::done, "Load a file | done 2026-06-14"},
      {"Load a file (completed: June 14, 2026)", Tick::done, "Load a file | done 2026-06-14"},
      {"Load a file — done 2026-06-14", Tick::done, "Load a file | done 2026-06-14"},
      {"Load a file, completed on 14 June 2026.", Tick::done, "Load a file | done 2026-06-14"},
      {"Load a file [completion:: 2026-06-14]", Tick::done, "Load a file | done 2026-06-14"},
      {"Load a file [due:: 2026-06-30]", Tick::open, "Load a file | due 2026-06-30"},
      {"Load a file (scheduled:: 2026-06-01)", Tick::open, "Load a file"},
      {"Load a file @done(2026-06-14)", Tick::done, "Load a file | done 2026-06-14"},
      {"Load a file @due(2026-06-30)", Tick::open, "Load a file | due 2026-06-30"},
      {"2026-06-14 Load a file", Tick::done, "Load a file | done 2026-06-14"},
      {"2026-06-14 Load a file", Tick::open, "2026-06-14 Load a file"},
      {"2026 in review", Tick::done, "2026 in review | done"},
      {"Load a file (due 30 June)", Tick::open, "Load a file | due in an unknown year"},
      {"Load a file, deadline: 30 June 2026", Tick::open,
       "Load a file, deadline: 30 June 2026 | due 2026-06-30"},
      {"Cargar un archivo (hecho 2026-06-14)", Tick::done, "Cargar un archivo | done 2026-06-14"},
      {"Carregar um arquivo (concluído em 14 de junho de 2026)", Tick::done,
       "Carregar um arquivo | done 2026-06-14"},
      {"Charger un fichier (terminé le 14 juin 2026)", Tick::done, "Charger un fichier | done 2026-06-14"},
      {"Eine Datei laden (erledigt am 14.06.2026)", Tick::done, "Eine Datei laden | done 2026-06-14"},
      {"Caricare un file (fatto il 14 giugno 2026)", Tick::done, "Caricare un file | done 2026-06-14"},
      {"Tải tệp (hoàn thành ngày 14 tháng 6 năm 2026)", Tick::done, "Tải tệp | done 2026-06-14"},
      {"Memuat berkas (selesai 14 Juni 2026)", Tick::done, "Memuat berkas | done 2026-06-14"},
      {"Load a file", Tick::doing, "Load a file | doing"},
      {"Load a file", Tick::dropped, "Load a file | dropped"},
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

TEST_CASE("recurring work is a habit with a weekly target", "[roadmap]") {
  const std::pair<const char *, double> cases[] = {
      {"One LeetCode Medium per day", 7},
      {"One LeetCode Medium problem per day", 7},
      {"Post one deep dive on LinkedIn every Sunday", 1},
      {"every Sunday", 1},
      {"Practise SQL daily", 7},
      {"Daily standup notes", 7},
      {"Mock interview, 2 times a week", 2},
      {"Mock interview 3x/week", 3},
      {"3 times a week", 3},
      {"Twice a week: a run", 2},
      {"Mon–Thu: 30 min lessons", 4},
      {"Monday to Friday: lessons", 5},
      {"Mon, Wed, Fri: lessons", 3},
      {"Sat–Sun: projects", 2},
      {"Mo–Fr: Lektionen", 5},
      {"Weekdays: 2 hours", 5},
      {"Study on weekdays", 5},
      {"Weekends: projects", 2},
      {"A project every weekend", 2},
      {"Read each morning", 7},
      {"A review every 2 weeks", 0.5},
      {"A review every other week", 0.5},
      {"3 problems/day", 21},
      {"two problems per day", 14},
      {"30 min per day", 7},
      {"Write an article every month", 12.0 / 52},
      {"Review goals monthly", 12.0 / 52},
      {"Un problema por día", 7},
      {"Un post cada domingo", 1},
      {"SQL todos los días", 7},
      {"Dos problemas por semana", 2},
      {"Um problema por dia", 7},
      {"Um post todo domingo", 1},
      {"Ein Problem pro Tag", 7},
      {"Ein Beitrag jeden Sonntag", 1},
      {"3 mal pro Woche Sport", 3},
      {"Un problème par jour", 7},
      {"Un article chaque dimanche", 1},
      {"2 fois par semaine", 2},
      {"Un problema al giorno", 7},
      {"Un articolo ogni domenica", 1},
      {"Một bài mỗi ngày", 7},
      {"Một bài viết mỗi chủ nhật", 1},
      {"3 lần một tuần", 3},
      {"Satu soal setiap hari", 7},
      {"Satu artikel setiap hari Minggu", 1},
  };
  for (const auto &[text, target] : cases) {
    INFO(text);
    const auto habit = parse_habit(text);
    CHECK((habit ? habit->weekly_target : 0) == target);
  }
}

TEST_CASE("what systems do daily, and what is done once, is no habit", "[roadmap]") {
  for (const auto *text : {"Handle 10k+ requests per second", "Load 5 TB per day", "A million events per day",
                           "A pipeline that loads the orders daily", "Weekly report for the board",
                           "Learn Spark", "Write one article", "Todo app with React", "Read a file at once",
                           "Learn pub/sub and CI/CD", "Sun Tzu", "Do the exercises - all of them",
                           "Do: an exercise", "So: a summary", "Day 1: setup", "Week 3 notes", ""}) {
    INFO(text);
    CHECK_FALSE(parse_habit(text));
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

#include "catch.hpp"
#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/parse_unit_label.hpp"

#include <fmt/format.h>

using namespace waymark;

namespace {

std::string printed(const std::optional<UnitLabel> &label) {
  if (!label)
    return "-";
  std::string result;
  if (label->certainty == UnitLabel::Certainty::named)
    result += "named ";
  result += fmt::format("{}", static_cast<int>(label->kind));
  if (label->number)
    result += fmt::format(" {}", *label->number);
  if (label->number_end)
    result += fmt::format("..{}", *label->number_end);
  result += fmt::format(" [{}] {}", label->label, label->title);
  if (label->is_time_written)
    result += fmt::format(" <{}>", label->timing.span->text);
  if (label->timing.pace)
    result += fmt::format(" {}h/week", hours_a_week(*label->timing.pace));
  if (label->timing.effort)
    result += fmt::format(" {}h", mean_hours(*label->timing.effort));
  return result;
}

struct Case {
  const char *heading;
  const char
      *expected; // kinds are numbers in the order of UnitKind: phase 0, level 1, … month 5, week 7, day 8
};

} // namespace

TEST_CASE("a unit's label tells its kind, number, title and time") {
  const Case cases[] = {
      {"Phase 1: The Azure Transition (Feb 2026 – June 2026)",
       "0 1 [Phase 1] The Azure Transition <Feb 2026 – June 2026>"},
      {"Level 5: Distinguished Engineer (36+ months)", "1 5 [Level 5] Distinguished Engineer <36+ months>"},
      {"Month 1: Lakehouse, Delta & Iceberg", "5 1 [Month 1] Lakehouse, Delta & Iceberg"},
      {"Months 9-14: Depth", "5 9..14 [Months 9-14] Depth"},
      {"Months 36+: Beyond", "5 36 [Months 36+] Beyond"},
      {"Week 1-2", "7 1..2 [Week 1-2] "},
      {"Week 1–2 — Setup", "7 1..2 [Week 1–2] Setup"},
      {"Weeks 1 to 4: Basics", "7 1..4 [Weeks 1 to 4] Basics"},
      {"Week 1 - Week 2: Basics", "7 1..2 [Week 1 - Week 2] Basics"},
      {"Week 1 & 2: Basics", "7 1..2 [Week 1 & 2] Basics"},
      {"Week -3: Before the start", "7 -3 [Week -3] Before the start"},
      {"Week 3 - 4 ideas", "7 3 [Week 3] 4 ideas"},
      {"Week #7 | Spark", "7 7 [Week #7] Spark"},
      {"Day 12/100: Joins", "8 12 [Day 12/100] Joins"},
      {"🎯 Phase 2 — Foundations", "0 2 [Phase 2] Foundations"},
      {"üéØ Month 3: Streaming", "5 3 [Month 3] Streaming"},
      {"‚òÅÔ∏è Month 4", "5 4 [Month 4] "},
      {"1. Phase One: Learn", "0 1 [Phase One] Learn"},
      {"Phase II. Build", "0 2 [Phase II] Build"},
      {"Module 1.2: Joins", "9 2 [Module 1.2] Joins"},
      {"Step 3) Deploy", "11 3 [Step 3] Deploy"},
      {"Part 2 · The platform", "10 2 [Part 2] The platform"},
      {"Milestone 1: First pipeline by June 2026", "12 1 [Milestone 1] First pipeline by June 2026"},
      {"First Month: Python", "5 1 [First Month] Python"},
      {"2nd Sprint (2 weeks)", "6 2 [2nd Sprint]  <2 weeks>"},
      {"Q1 2026: Foundations", "4 1 [Q1 2026] Foundations"},
      {"Q1–Q2 2026", "4 1..2 [Q1–Q2 2026] "},
      {"Quarter 3: Ship", "4 3 [Quarter 3] Ship"},
      {"Year 2026", "3 2026 [Year 2026] "},
      {"Year 1 (2026): Basics", "3 1 [Year 1] Basics <2026>"},
      {"Phase 1: Foundations - Feb 2026 to June 2026", "0 1 [Phase 1] Foundations <Feb 2026 to June 2026>"},
      {"Week 5: Oct 26 - Nov 1, 2025", "7 5 [Week 5]  <Oct 26 - Nov 1, 2025>"},
      {"Phase 3 (Weeks 1-12, 40-60 hours)", "0 3 [Phase 3]  <Weeks 1-12> 50h"},
      {"Phase 3: Build (~3 months, 10 hrs/week)", "0 3 [Phase 3] Build <3 months> 10h/week"},
      {"Level 2 (Intermediate): SQL", "1 2 [Level 2] (Intermediate): SQL"},
      {"Month 1 Week 2: Cloud", "7 2 [Month 1 Week 2] Cloud"},
      {"Foundation Phase (Weeks 1-12)", "named 0 [Foundation Phase]  <Weeks 1-12>"},
      {"Beginner Level", "named 1 [Beginner Level] "},
  };
  for (const auto &[heading, expected] : cases) {
    INFO(heading);
    CHECK(printed(parse_unit_label(heading)) == expected);
  }
}

TEST_CASE("a heading that only mentions a unit is none") {
  for (const auto *heading :
       {"Week 1 Checklist", "Month 2 Goals", "9-Month Roadmap Overview", "Monthly Goals & Objectives",
        "Part of the plan", "Step by step", "Day-to-day work", "Level up your skills", "Milestones",
        "Milestone", "Weekly Routine (10 hrs/week)", "Monday-Thursday: Micro-Lessons (30 min/day)",
        "The Master Project", "Final Note", "", "📅", "2026", "Project 1"}) {
    INFO(heading);
    CHECK(printed(parse_unit_label(heading)) == "-");
  }
}

TEST_CASE("a section is what the last word of its label says") {
  const std::pair<const char *, std::optional<SectionKind>> cases[] = {
      {"Topics to Master", SectionKind::topics},
      {"Weekly Routine (10 hrs/week)", SectionKind::routine},
      {"Weekdays (2 hrs)", SectionKind::routine},
      {"Goal", SectionKind::goal},
      {"🎯 Key Outcomes:", SectionKind::outcomes},
      {"Milestone", SectionKind::milestones},
      {"Project Milestones", SectionKind::milestones},
      {"Milestone Projects", SectionKind::projects},
      {"The Master Project", SectionKind::projects},
      {"Blog Topic", SectionKind::blog_topics},
      {"Projects for the blog", SectionKind::projects},
      {"Resources & Tools", SectionKind::resources},
      {"Certification Path", SectionKind::certifications},
      {"Week 1 Checklist", SectionKind::checklist},
      {"How to use this roadmap", SectionKind::prose},
      {"What to learn", SectionKind::topics},
      {"Tips", SectionKind::prose},
      {"Prep Strategy", std::nullopt},
      {"System Design", std::nullopt},
      {"Ingest", std::nullopt},
      {"", std::nullopt},
  };
  for (const auto &[label, expected] : cases) {
    INFO(label);
    CHECK(classify_section(label) == expected);
  }
}

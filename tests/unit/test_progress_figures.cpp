// Weights, the plan against the work, pace and forecast, habits: every figure with the days at its edges.
#include "catch.hpp"
#include "derive/derive_progress.hpp"
#include "derive/weigh_items.hpp"
#include "roadmap_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

using namespace waymark;

namespace {

Date day(std::string_view text) {
  return *parse_date(text);
}

RoadmapUnit unit_of(const char *label, const char *start, const char *end,
                    std::optional<size_t> parent = {}) {
  RoadmapUnit unit;
  unit.label = label;
  unit.parent = parent;
  if (*start)
    unit.span.start = day(start);
  if (*end)
    unit.span.end = day(end);
  return unit;
}

// `days`: one item for each, done on that day; "" is open, "x" done without a day.
void add_items(Roadmap &roadmap, size_t unit, const std::vector<std::string_view> &days) {
  for (const auto each : days) {
    RoadmapItem item;
    item.id = fmt::format("plan/item-{}", roadmap.items.size());
    item.unit = unit;
    item.is_ticked = !each.empty();
    if (each.size() > 1)
      item.ticked_on = day(each);
    roadmap.items.push_back(std::move(item));
  }
}

JournalWeek week_of(const char *name, double hours) {
  JournalWeek week;
  week.week = *parse_week(name);
  week.hours = hours;
  return week;
}

Content content_of(Roadmap roadmap, std::vector<JournalWeek> journal = {}) {
  Content content;
  content.roadmaps = {std::move(roadmap)};
  content.journal = std::move(journal);
  return content;
}

RoadmapProgress measured(Roadmap roadmap, std::string_view today, std::vector<JournalWeek> journal = {}) {
  auto content = content_of(std::move(roadmap), std::move(journal));
  Diagnostics diagnostics;
  derive_progress(content, day(today), diagnostics);
  CHECK(diagnostics.all().empty());
  return content.roadmaps[0].progress;
}

std::string standing(const RoadmapProgress &progress) {
  if (progress.standing == Standing::unknown)
    return "unknown";
  if (progress.standing == Standing::on_track)
    return "on track";
  return fmt::format("{} {}", progress.standing == Standing::late ? "late" : "ahead", progress.weeks_off);
}

std::string weights(const Roadmap &roadmap) {
  const auto weights = weigh_items(roadmap);
  return fmt::format("{:g}{}", fmt::join(weights.of, " "), weights.is_hours ? " hours" : "");
}

// Four weeks of seven days with one item each, then two weeks without a plan, then four more.
Roadmap eight_weeks(int done) {
  Roadmap roadmap;
  roadmap.units = {unit_of("A", "2026-01-05", "2026-02-01"), unit_of("B", "2026-02-16", "2026-03-15")};
  for (int i = 0; i < 8; ++i)
    add_items(roadmap, i < 4 ? 0 : 1, {i < done ? "x" : ""});
  return roadmap;
}

RoadmapHabit habit_of(const char *id, const char *text, double target, std::optional<size_t> unit = {}) {
  RoadmapHabit habit;
  habit.id = id;
  habit.text = text;
  habit.weekly_target = target;
  habit.unit = unit;
  return habit;
}

std::string told(Content &content, const char *today) {
  Diagnostics diagnostics;
  derive_progress(content, day(today), diagnostics);
  return print_diagnostics(diagnostics, [](const std::string &) { return std::optional<std::string>(); });
}

std::string counts(const RoadmapHabit &habit) {
  std::string text;
  for (const auto &[week, times] : habit.counts)
    text += fmt::format("{} {}\n", week_name(week), times);
  return text;
}

} // namespace

TEST_CASE("without hours in the document every counted item weighs the same", "[progress]") {
  Roadmap roadmap;
  roadmap.units = {unit_of("A", "", "")};
  add_items(roadmap, 0, {"x", "", "", ""});
  roadmap.items[2].is_dropped = true;
  roadmap.items[3].is_retired = true;
  CHECK(weights(roadmap) == "1 1 0 0");
  const auto progress = measured(roadmap, "2026-01-05");
  CHECK(progress.total_weight == 3); // no certificate retires the last one
  CHECK(progress.done_weight == 1);
  CHECK_FALSE(progress.is_weighted);
}

TEST_CASE("a unit's hours are spread over its items, and the innermost hours win", "[progress]") {
  Roadmap roadmap;
  roadmap.units = {unit_of("Phase", "", ""), unit_of("Week", "", "", 0), unit_of("Other", "", "")};
  roadmap.units[0].effort = Effort{80, 120, {}};
  add_items(roadmap, 0, {"", ""});
  add_items(roadmap, 1, {"", ""});
  CHECK(weights(roadmap) == "25 25 25 25 hours");
  roadmap.units[1].effort = Effort{10, 10, {}};
  CHECK(weights(roadmap) == "45 45 5 5 hours");
  SECTION("an item without hours weighs as much as the others on average") {
    add_items(roadmap, 2, {""});
    CHECK(weights(roadmap) == "45 45 5 5 25 hours");
  }
  SECTION("what the units in it take is never more than there is") {
    roadmap.units[1].effort = Effort{200, 200, {}};
    CHECK(weights(roadmap) == "100 100 100 100 hours");
  }
  SECTION("hours of a unit without items are nobody's") {
    roadmap.units[2].parent = 0;
    roadmap.units[2].effort = Effort{50, 50, {}};
    CHECK(weights(roadmap) == "45 45 5 5 hours");
  }
}

TEST_CASE("a pace is an effort where the unit has dates", "[progress]") {
  Roadmap roadmap;
  roadmap.units = {unit_of("A", "2024-02-26", "2024-03-10"), unit_of("B", "", "")};
  for (auto &unit : roadmap.units)
    unit.pace = Effort{8, 12, UnitKind::week};
  add_items(roadmap, 0, {"", ""});
  add_items(roadmap, 1, {""});
  CHECK(weights(roadmap) == "10 10 10 hours"); // two weeks, over the leap day; the third by average
  roadmap.units[0].pace = Effort{1, 1, UnitKind::day};
  CHECK(weights(roadmap) == "7 7 7 hours");
}

TEST_CASE("the plan is compared in weeks, and days without a plan are not lateness", "[progress]") {
  struct Row {
    const char *today;
    int done;
    double planned;
    const char *standing;
  };
  const std::vector<Row> rows = {
      {"2025-12-01", 0, 0, "on track"},     {"2026-01-05", 0, 0, "on track"},
      {"2026-01-12", 0, 0.125, "on track"}, {"2026-01-13", 0, 0.14285714, "late 1"},
      {"2026-01-19", 0, 0.25, "late 2"},    {"2026-02-02", 4, 0.5, "on track"},
      {"2026-02-15", 4, 0.5, "on track"},   {"2026-02-15", 3, 0.5, "late 3"},
      {"2026-02-23", 4, 0.625, "on track"}, {"2026-03-02", 4, 0.75, "late 2"},
      {"2026-01-05", 2, 0, "ahead 2"},      {"2026-01-05", 4, 0, "ahead 4"},
      {"2026-01-05", 5, 0, "ahead 7"},      {"2026-01-05", 8, 0, "ahead 10"},
      {"2026-03-16", 8, 1, "on track"},     {"2027-03-16", 8, 1, "on track"},
      {"2026-03-26", 7, 1, "late 2.5"},
  };
  for (const auto &row : rows) {
    INFO(row.today << " with " << row.done << " done");
    const auto progress = measured(eight_weeks(row.done), row.today);
    REQUIRE(progress.planned_share);
    CHECK(*progress.planned_share == Approx(row.planned));
    CHECK(*progress.dated_share == Approx(row.done / 8.0));
    CHECK(standing(progress) == row.standing);
  }
}

TEST_CASE("only items in dated units are compared with the plan", "[progress]") {
  Roadmap roadmap;
  roadmap.units = {unit_of("A", "2026-01-05", "2026-01-18"), unit_of("in A", "", "", 0),
                   unit_of("B", "2026-01-19", ""), unit_of("C", "", "")};
  add_items(roadmap, 1, {"x", ""});
  add_items(roadmap, 2, {"x", "x"});
  add_items(roadmap, 3, {"", ""});
  const auto progress = measured(roadmap, "2026-01-12");
  CHECK(*progress.planned_share == Approx(0.5));
  CHECK(*progress.dated_share == Approx(0.5));
  CHECK(progress.total_weight == 6);
  roadmap.units[0].span = {};
  const auto undated = measured(roadmap, "2026-01-12");
  CHECK_FALSE(undated.planned_share);
  CHECK(standing(undated) == "unknown");
}

TEST_CASE("an empty roadmap has no figures and no division by nothing", "[progress]") {
  const auto progress = measured({}, "2026-01-12");
  CHECK(progress.total_weight == 0);
  CHECK_FALSE(progress.planned_share);
  CHECK(progress.weeks.empty());
  CHECK(progress.streak == 0);
  CHECK_FALSE(progress.forecast_end);
  CHECK(progress.forecast_method == "no forecast: there are no items");
}

TEST_CASE("weeks are counted across the end of a year with 53 of them", "[progress]") {
  Roadmap roadmap;
  roadmap.units = {unit_of("A", "", "")};
  add_items(roadmap, 0, {"2026-12-31", "2027-01-03", "2027-01-04", "x", ""});
  const auto progress = measured(roadmap, "2027-01-12",
                                 {week_of("2026-W52", 3), week_of("2027-W01", 4), week_of("2027-W40", 9)});
  std::string shown;
  for (const auto &week : progress.weeks)
    shown += fmt::format("{} {:g} {} {}\n", week_name(week.week), week.hours, week.items, week.has_entry);
  CHECK(shown == "2026-W52 3 0 true\n2026-W53 0 2 false\n2027-W01 4 1 true\n2027-W02 0 0 false\n");
  CHECK(progress.hours_logged == 7);
}

TEST_CASE("a year with a slip in it does not make a thousand empty weeks", "[progress]") {
  Roadmap roadmap;
  roadmap.units = {unit_of("A", "", "")};
  add_items(roadmap, 0, {"0206-06-14", "2026-01-05"});
  CHECK(measured(roadmap, "2026-01-12", {week_of("0026-W03", 1)}).weeks.size() == 2);
}

TEST_CASE("a streak goes on until a whole week has no entry", "[progress]") {
  const std::vector<JournalWeek> journal = {week_of("2026-W50", 1), week_of("2026-W52", 0),
                                            week_of("2026-W53", 2), week_of("2027-W01", 3)};
  const std::vector<std::pair<const char *, int>> rows = {
      {"2026-12-13", 1}, {"2026-12-20", 1}, {"2026-12-21", 1}, {"2026-12-30", 2},
      {"2027-01-10", 3}, {"2027-01-17", 3}, {"2027-01-18", 0}, {"2026-01-01", 0}};
  for (const auto &[today, streak] : rows) {
    INFO(today);
    CHECK(measured({}, today, journal).streak == streak);
  }
}

TEST_CASE("the journal's weeks are those of the primary roadmap", "[progress]") {
  auto content = content_of({}, {week_of("2026-W02", 4)});
  content.roadmaps.emplace_back();
  content.roadmaps[1].units = {unit_of("A", "", "")};
  add_items(content.roadmaps[1], 0, {"2026-01-05"});
  Diagnostics diagnostics;
  derive_progress(content, day("2026-01-08"), diagnostics);
  CHECK(content.roadmaps[0].progress.weeks[0].hours == 4);
  REQUIRE(content.roadmaps[1].progress.weeks.size() == 1);
  CHECK(content.roadmaps[1].progress.weeks[0].items == 1);
  CHECK(content.roadmaps[1].progress.weeks[0].hours == 0);
  CHECK_FALSE(content.roadmaps[1].progress.weeks[0].has_entry);
}

TEST_CASE("the forecast says how it was made", "[progress]") {
  Roadmap roadmap;
  roadmap.start = day("2025-10-01");
  roadmap.units = {unit_of("A", "", "")};
  add_items(roadmap, 0, {"2026-01-05", "2026-02-28", "2026-03-01", "2026-03-02", "x", "", "", "", "", ""});
  auto progress = measured(roadmap, "2026-03-02"); // 56 days back is 5 January, which is too early by a day
  CHECK(progress.velocity_weeks == 8);
  CHECK(progress.items_per_week == Approx(0.375));
  CHECK(progress.forecast_method == "5 items left at 0.4 a week, counted over the last 8 weeks");
  CHECK(iso_date(*progress.forecast_end) == "2026-06-04"); // 5 / 0.375 weeks are 93.3 days
  progress = measured(roadmap, "2026-04-27");
  CHECK_FALSE(progress.forecast_end);
  CHECK(progress.forecast_method == "no forecast: 0 items with a date in the last 8 weeks, 3 are needed");
}

TEST_CASE("a young roadmap is measured over the weeks that it has", "[progress]") {
  Roadmap roadmap;
  roadmap.units = {unit_of("A", "", "")};
  add_items(roadmap, 0, {"2026-03-02", "2026-03-03", "2026-03-10", "", ""});
  const auto progress = measured(roadmap, "2026-03-10");
  CHECK(progress.velocity_weeks == 2);
  CHECK(progress.forecast_method == "2 items left at 1.5 a week, counted over the last 2 weeks");
  CHECK(iso_date(*progress.forecast_end) == "2026-03-20");
  roadmap.items.erase(roadmap.items.begin() + 2);
  CHECK(measured(roadmap, "2026-03-03").forecast_method ==
        "no forecast: 2 items with a date in the last week, 3 are needed");
}

TEST_CASE("a forecast by hours names them, and a finished roadmap needs none", "[progress]") {
  Roadmap roadmap;
  roadmap.start = day("2025-10-01");
  roadmap.units = {unit_of("A", "", ""), unit_of("B", "", "")};
  roadmap.units[0].effort = Effort{24, 24, {}};
  roadmap.units[1].effort = Effort{100, 100, {}};
  add_items(roadmap, 0, {"2026-02-01", "2026-02-02", "2026-02-03"});
  add_items(roadmap, 1, {""});
  const auto progress = measured(roadmap, "2026-03-01");
  CHECK(progress.done_weight == Approx(24));
  CHECK(progress.forecast_method ==
        "1 item left, 100 hours by the document's figures, at 3 of these hours a week "
        "(0.4 items), counted over the last 8 weeks");
  CHECK(iso_date(*progress.forecast_end) == "2026-10-21");
  roadmap.items.pop_back();
  CHECK(measured(roadmap, "2026-03-01").forecast_method == "nothing is left");
}

TEST_CASE("planned hours come from the hours a week, else from the units", "[progress]") {
  Roadmap roadmap;
  roadmap.units = {unit_of("A", "2026-01-05", "2026-02-01"), unit_of("in A", "2026-01-05", "2026-01-11", 0),
                   unit_of("B", "2026-02-02", "2026-02-15")};
  CHECK(measured(roadmap, "2026-01-19").hours_planned == 0);
  roadmap.units[0].pace = Effort{7, 7, UnitKind::week};
  roadmap.units[1].pace = Effort{70, 70, UnitKind::week}; // part of what A says
  roadmap.units[2].effort = Effort{20, 20, {}};
  CHECK(measured(roadmap, "2026-01-04").hours_planned == 0);
  CHECK(measured(roadmap, "2026-01-19").hours_planned == Approx(14));
  CHECK(measured(roadmap, "2026-02-09").hours_planned == Approx(38));
  CHECK(measured(roadmap, "2026-12-31").hours_planned == Approx(48));
  roadmap.hours_per_week = 10;
  roadmap.end = day("2026-02-15");
  CHECK(measured(roadmap, "2026-01-19").hours_planned == Approx(20));
  CHECK(measured(roadmap, "2026-12-31").hours_planned == Approx(60));
}

TEST_CASE("hours are logged in weeks that touch the roadmap's time", "[progress]") {
  Roadmap roadmap;
  roadmap.start = day("2026-01-07");
  roadmap.end = day("2026-01-19");
  CHECK(measured(
            roadmap, "2026-03-01",
            {week_of("2026-W01", 1), week_of("2026-W02", 2), week_of("2026-W04", 4), week_of("2026-W05", 8)})
            .hours_logged == 6);
}

TEST_CASE("the current unit is known as deep as the document goes", "[progress]") {
  Roadmap roadmap;
  roadmap.units = {unit_of("Phase", "2026-01-01", "2026-03-31"),
                   unit_of("January", "2026-01-01", "2026-01-31", 0),
                   unit_of("February", "2026-02-01", "2026-02-28", 0), unit_of("Week", "", "", 2),
                   unit_of("Week", "", "", 2)};
  add_items(roadmap, 3, {"x"});
  add_items(roadmap, 4, {""});
  CHECK(measured(roadmap, "2026-01-15").innermost_unit == 1);
  CHECK(measured(roadmap, "2026-02-15").innermost_unit == 4);
}

TEST_CASE("a milestone is reached on the day of its item, or of the last one of its unit", "[progress]") {
  Roadmap roadmap;
  roadmap.units = {unit_of("A", "", ""), unit_of("in A", "", "", 0)};
  add_items(roadmap, 0, {"2026-01-05", "x", ""});
  add_items(roadmap, 1, {"2026-01-09", "2026-01-07"});
  roadmap.milestones = {{"first", 0, 0, {}, false},
                        {"undated", 0, 1, {}, false},
                        {"open", 0, 2, day("2026-02-01"), false},
                        {"unit", 1, {}, {}, false}};
  auto content = content_of(roadmap);
  CHECK(told(content, "2026-01-20").empty());
  const auto &reached = content.roadmaps[0].milestones;
  CHECK(reached[0].done_on == day("2026-01-05"));
  CHECK(reached[1].is_done);
  CHECK_FALSE(reached[1].done_on);
  CHECK(reached[3].done_on == day("2026-01-09"));
  CHECK(content.roadmaps[0].next_milestone == 2);
  CHECK(content.roadmaps[0].progress.days_to_milestone == 12);
}

TEST_CASE("what was begun is still to do, what was dropped is nothing", "[progress]") {
  Roadmap roadmap;
  roadmap.units = {unit_of("A", "", "")};
  add_items(roadmap, 0, {"x", "", ""});
  roadmap.items[1].is_begun = true;
  roadmap.items[2].is_dropped = true;
  roadmap.milestones = {{"dropped", 0, 2, {}, false}};
  auto content = content_of(roadmap);
  CHECK(told(content, "2026-01-20").empty());
  CHECK(content.roadmaps[0].done == 1);
  CHECK(content.roadmaps[0].total == 2);
  CHECK_FALSE(content.roadmaps[0].next_milestone);
}

TEST_CASE("the journal counts habits by the end of their ids", "[progress]") {
  Roadmap roadmap;
  roadmap.units = {unit_of("A", "2026-01-05", "2026-02-01")};
  roadmap.habits = {habit_of("plan/leetcode", "One LeetCode Medium per day", 7),
                    habit_of("plan/a/read", "Read every morning", 5, 0)};
  auto content =
      content_of(roadmap, {week_of("2026-W01", 0), week_of("2026-W03", 0), week_of("2026-W06", 0)});
  content.journal[0].count = {{{"leetcode", {}}, 4}};
  content.journal[1].count = {{{"plan/leetcode", {}}, 6}, {{"a/read", {}}, 2}};
  content.journal[2].count = {{{"leetcode", {}}, 9}};
  CHECK(told(content, "2026-01-24").empty()); // Saturday of week 4; week 6 is still to come
  const auto &done = content.roadmaps[0];
  CHECK(counts(done.habits[0]) == "2026-W01 4\n2026-W03 6\n");
  REQUIRE(done.progress.habits.size() == 2);
  CHECK(done.progress.habits[0].target == 7);
  CHECK(done.progress.habits[0].done == 0);
  CHECK(done.progress.habits[0].average == Approx(10.0 / 3));
  CHECK(done.progress.habits[0].average_weeks == 3);
  CHECK(done.progress.habits[1].target == 5);
  CHECK(told(content, "2026-02-04").empty());
  CHECK(done.progress.habits[0].done == 9);
  CHECK(done.progress.habits[1].target == 0); // its unit is over
}

TEST_CASE("a count of no habit is told, and is harmless only where there are no habits at all",
          "[progress]") {
  auto content = content_of({}, {week_of("2026-W03", 0)});
  content.journal[0].count = {{{"leetcod", {"content/journal/2026-W03.md", 2, 9}}, 4}};
  CHECK(
      told(content, "2026-01-24") ==
      "content/journal/2026-W03.md:2:9: warning: no roadmap has a habit 'leetcod'\n"
      "  hint: a habit is recurring work in a roadmap (\"one exercise a day\"); {#id} at its end names it\n");
  content.roadmaps[0].habits = {habit_of("plan/leetcode", "One LeetCode Medium per day", 7)};
  CHECK(told(content, "2026-01-24") ==
        "content/journal/2026-W03.md:2:9: error: no roadmap has a habit 'leetcod'\n"
        "  hint: did you mean 'plan/leetcode'?\n");
}

TEST_CASE("posted drafts count for the habits that speak of posting", "[progress]") {
  const std::vector<std::pair<const char *, bool>> rows = {{"One LinkedIn post a week", true},
                                                           {"Publish a deep dive every Sunday", true},
                                                           {"Posts on Sundays", true},
                                                           {"LinkedIn every Sunday", true},
                                                           {"Write to two people on LinkedIn", false},
                                                           {"Rest on Sunday", false},
                                                           {"Read a post every Monday", false},
                                                           {"Compost every Sunday", false}};
  for (const auto &[text, counts_posts] : rows) {
    INFO(text);
    Roadmap roadmap;
    roadmap.habits = {habit_of("plan/post", text, 1)};
    auto content = content_of(roadmap, {week_of("2026-W03", 0), week_of("2026-W02", 0)});
    content.journal[0].count = {{{"post", {}}, 3}};
    content.drafts.resize(4);
    content.drafts[0].date = day("2026-01-11");
    content.drafts[1].date = day("2026-01-18");
    content.drafts[2].date = day("2026-01-25"); // a draft still
    content.drafts[3].date = day("2026-02-01"); // still to come
    for (const size_t posted : {0, 1, 3})
      content.drafts[posted].status = DraftStatus::posted;
    CHECK(told(content, "2026-01-30").empty());
    CHECK(counts(content.roadmaps[0].habits[0]) ==
          (counts_posts ? "2026-W02 1\n2026-W03 3\n" : "2026-W03 3\n"));
  }
}

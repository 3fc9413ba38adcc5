// What a roadmap's page computes beside its document.
#include "catch.hpp"
#include "render/data/roadmap_data.hpp"
#include "render/data/roadmap_timeline.hpp"
#include "render/data/standing_data.hpp"
#include "render_fixture.hpp"

using namespace waymark;

namespace {

std::string texts(const Value &list) {
  std::string all;
  for (const auto &entry : list)
    all += entry.at("text").get<std::string>() + "; ";
  return all;
}

Value standing_of(const Site &site) {
  return standing_data(site, site.content.roadmaps[0]);
}

} // namespace

TEST_CASE("proof is what went public, the newest first, then items without other proof") {
  const auto site = sample_site();
  const auto proven = standing_of(site)["proven"];
  CHECK(texts(proven) == "How late & why; ");
  CHECK(proven[0]["mark"] == "post");
  CHECK(proven[0]["date"] == "2026-11-15");
  auto bare = site;
  bare.content.roadmaps[0].items[0].evidence.clear();
  CHECK(texts(standing_of(bare)["proven"]) == "Ingest news; ");
}

TEST_CASE("next are the milestone with its days left, what was begun, and what is to do") {
  auto site = sample_site();
  const auto next = standing_of(site)["upcoming"];
  CHECK(texts(next) == "Three projects; Vector index; Chatbot; ");
  CHECK(next[0]["days"] == 70);
  CHECK(next[0]["url"] == "#phase-2");
  CHECK(next[1]["kind"] == "Begun");
  CHECK(next[2]["kind"] == "To do");
  site.today = *parse_date("2027-02-01");
  CHECK(standing_of(site)["upcoming"][0]["due"].is_null()); // lateness is nobody's business
}

TEST_CASE("plan against reality is told only where the roadmap says so") {
  auto site = sample_site();
  auto &roadmap = site.content.roadmaps[0];
  roadmap.progress.standing = Standing::late;
  roadmap.progress.weeks_off = 3;
  roadmap.progress.planned_share = 0.6;
  roadmap.progress.hours_logged = 22;
  roadmap.progress.hours_planned = 40;
  roadmap.progress.forecast_method = "only two weeks have dated items.";
  CHECK(standing_of(site)["schedule"].empty());
  roadmap.show_schedule = true;
  CHECK(
      standing_of(site)["schedule"] ==
      Value::array({"3 weeks behind the plan: by their spans the units should be 60% done today, and 33% is.",
                    "22 hours stand in the journal; 40 were planned by today.",
                    "No end can be told: only two weeks have dated items."}));
}

TEST_CASE("a short span names its days, a long one its months") {
  auto site = sample_site();
  auto &roadmap = site.content.roadmaps[0];
  const auto span = [&](const char *start, const char *end) {
    roadmap.units[0].span.start = parse_date(start);
    roadmap.units[0].span.end = parse_date(end);
    return unit_data(roadmap, 0, site.today, {})["span"].get<std::string>();
  };
  CHECK(span("2026-11-02", "2026-11-08") == "2 – 8 Nov 2026");
  CHECK(span("2026-10-26", "2026-11-01") == "26 Oct – 1 Nov 2026");
  CHECK(span("2026-12-28", "2027-01-03") == "28 Dec 2026 – 3 Jan 2027");
  CHECK(span("2026-11-02", "2026-11-02") == "2 Nov 2026");
  CHECK(span("2027-02-01", "2027-02-28") == "Feb 2027");
}

TEST_CASE("percent is weighted by hours where the document gives any") {
  Roadmap roadmap;
  CHECK_FALSE(percent_done(roadmap));
  roadmap.done = 1;
  roadmap.total = 3;
  CHECK(percent_done(roadmap) == 33);
  roadmap.progress.is_weighted = true;
  roadmap.progress.done_weight = 30;
  roadmap.progress.total_weight = 40;
  CHECK(percent_done(roadmap) == 75);
}

TEST_CASE("a missed week has no column, unless the owner shows the schedule") {
  auto site = sample_site();
  const auto weeks = standing_of(site)["weeks"];
  CHECK(weeks["hours"] == "22");
  CHECK(weeks["entries"] == 3);
  CHECK(weeks["rows"].size() == 3);
  REQUIRE(weeks["months"].size() == 2);
  CHECK(weeks["months"][0]["name"] == "Oct");
  CHECK(weeks["months"][1]["done"] == 2);
  site.content.roadmaps[0].show_schedule = true;
  CHECK(standing_of(site)["weeks"]["rows"].size() == 4);
  site.content.roadmaps[0].progress.weeks.clear();
  CHECK(standing_of(site)["weeks"].is_null());
}

TEST_CASE("a habit has its target, this week's count, and twelve weeks") {
  const auto habits = standing_of(sample_site())["habits"];
  REQUIRE(habits.size() == 1);
  CHECK(habits[0]["target"] == "1");
  CHECK(habits[0]["this_week"] == 2);
  CHECK(habits[0]["sum"] == 3);
  CHECK(habits[0]["counts"].size() == 12);
  CHECK(habits[0]["counts"][10] == 1);
}

TEST_CASE("a retired exam is struck and names its successor; milestones and exams stand on the timeline") {
  auto site = sample_site();
  auto &roadmap = site.content.roadmaps[0];
  roadmap.milestones.insert(roadmap.milestones.begin(), {"Pass DP-203", 0, 1, {}, false});
  const auto milestones = standing_of(site)["milestones"];
  CHECK(milestones[0]["mark"] == "struck");
  CHECK(milestones[0]["successor"] == "DP-700");
  CHECK(milestones[1]["due"] == "2027-01-31");
  const auto timeline = roadmap_timeline(site, roadmap);
  REQUIRE(timeline);
  CHECK(iso_date(timeline->start) == "2026-02-01");
  CHECK(iso_date(timeline->end) == "2027-04-01");
  REQUIRE(timeline->goals.size() == 2);
  CHECK(timeline->goals[0].fill == Fill::struck);
  CHECK(timeline->proofs.size() == 1);
  CHECK(timeline->bars.size() == 2);
}

TEST_CASE("of very many milestones those nearest to today are drawn, and very many units are no picture") {
  auto site = sample_site();
  auto &roadmap = site.content.roadmaps[0];
  for (int i = 0; i < 100; ++i)
    roadmap.milestones.push_back(
        {"Number " + std::to_string(i), 1, {}, add_days(*parse_date("2026-11-23"), i), false});
  const auto timeline = roadmap_timeline(site, roadmap);
  REQUIRE(timeline);
  REQUIRE(timeline->goals.size() == 40);
  CHECK(timeline->goals.back().label == "Number 39");
  for (int i = 0; i < 120; ++i)
    roadmap.units.push_back(roadmap.units[0]);
  CHECK_FALSE(roadmap_timeline(site, roadmap));
}

TEST_CASE("a roadmap without dates has no timeline, and one of levels a ladder instead") {
  auto site = sample_site();
  auto &roadmap = site.content.roadmaps[0];
  CHECK(standing_of(site)["ladder"] == "");
  for (auto &unit : roadmap.units)
    unit.kind = UnitKind::level;
  CHECK(standing_of(site)["timeline"].is_null());
  CHECK(standing_of(site)["ladder"].get<std::string>().starts_with("<svg class=\"climb\""));
  for (auto &unit : roadmap.units) {
    unit.kind = UnitKind::step;
    unit.span = {};
  }
  CHECK(standing_of(site)["timeline"].is_null());
}

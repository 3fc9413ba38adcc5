#include "catch.hpp"

#include "linkedin/draft_sunday.hpp"
#include "linkedin/posting_days.hpp"
#include "linkedin_site.hpp"
#include "text/time_zone.hpp"

using namespace waymark;
using linkedin_fixture::sample_site;
using Strings = std::vector<std::string>;

namespace {

Date day(const char *text) {
  return *parse_date(text);
}

void add_draft(Site &site, const char *date, const char *source) {
  SundayDraft draft;
  draft.position = {std::string("content/linkedin/") + date + "-x/draft.md", 1, 1};
  draft.folder = std::string("content/linkedin/") + date + "-x";
  draft.date = day(date);
  draft.source = source;
  draft.status = DraftStatus::posted;
  site.content.drafts.push_back(draft);
}

} // namespace

TEST_CASE("a holiday has no post, and what was dated for it comes on the next Sunday") {
  auto site = sample_site();
  site.content.profile.linkedin.holidays = {{day("2026-11-22"), day("2026-11-22")},
                                            {day("2026-11-28"), day("2026-12-03")}};
  site.content.posts[2].linkedin.date = day("2026-11-22");
  CHECK(PostingDays(site).state_of(day("2026-11-22")) == DayState::holiday);
  CHECK(PostingDays(site).next(day("2026-11-20")) == day("2026-12-06"));
  Diagnostics diagnostics;
  const auto result = draft_sundays(site, {}, diagnostics);
  REQUIRE(result.packs.size() == 1);
  CHECK(iso_date(result.packs[0].date) == "2026-12-06");
  CHECK(result.packs[0].source == "post:exactly-once");
  CHECK(result.notices == Strings{"2026-12-06: 'post:exactly-once' was meant for 2026-11-22"});
  const auto asked = draft_sundays(site, {.date = day("2026-11-29")}, diagnostics);
  REQUIRE(asked.packs.size() == 1);
  CHECK(asked.notices.front() == "2026-11-29: a holiday in site.yaml, drafted all the same");
}

TEST_CASE("fortnightly leaves the week beside a draft free, unless the owner dated it") {
  auto site = sample_site();
  site.content.profile.linkedin.cadence = Cadence::fortnightly;
  add_draft(site, "2026-11-15", "post:small-files");
  CHECK(PostingDays(site).state_of(day("2026-11-22")) == DayState::off_week);
  CHECK(PostingDays(site).next(day("2026-11-20")) == day("2026-11-29"));
  site.content.posts[0].linkedin.date = day("2026-11-22");
  CHECK(PostingDays(site).state_of(day("2026-11-22")) == DayState::open);
}

TEST_CASE("one post a milestone waits for the next one, and then tells it") {
  auto site = sample_site();
  site.content.profile.linkedin.cadence = Cadence::milestone;
  add_draft(site, "2026-11-08", "post:small-files");
  Diagnostics diagnostics;
  const auto none = draft_sundays(site, {}, diagnostics);
  CHECK(none.packs.empty());
  CHECK(none.notices ==
        Strings{"no milestone was reached since the last draft, and the cadence is one post a "
                "milestone; --date drafts all the same"});
  auto &roadmap = site.content.roadmaps[0];
  roadmap.units.resize(1);
  roadmap.units[0].id = "senior/phase-2";
  roadmap.units[0].label = "Phase 2";
  roadmap.units[0].title = "Streams";
  roadmap.units[0].goal =
      "Run a stream that can be repeated from any point without a row lost or counted twice.";
  roadmap.items[0].is_done = true;
  roadmap.items[0].done_on = day("2026-11-12");
  roadmap.milestones.push_back({"A consumer that survives a restart", 0, {}, {}, true, day("2026-11-17")});
  site.content.journal[0].week = {2026, 46};
  const auto told = draft_sundays(site, {}, diagnostics);
  REQUIRE(told.packs.size() == 1);
  CHECK(told.packs[0].source == "milestone:senior/phase-2");
  CHECK(told.packs[0].folder == "content/linkedin/2026-11-22-milestone-phase-2");
  CHECK(
      told.packs[0].files[0].bytes ==
      "Milestone reached: A consumer that survives a restart.\n\n"
      "Phase 2: Streams. The goal: Run a stream that can be repeated from any point without a row lost or "
      "counted twice.\n\n"
      "On the way:\n• Window functions lab\n\n"
      "What I learned:\n• A filter on a computed column reads every partition; casting the literal instead "
      "cut "
      "a query from 48 s to 3 s.\n• An incremental model needs a lookback window, or late rows are lost for "
      "good.\n\n"
      "Next: Streaming module with Kafka, due 30 November.\n\n40% of the roadmap: 87 of 214 items.\n");
  CHECK(diagnostics.all().empty());
}

TEST_CASE("a milestone is news for four weeks, and one that nothing tells of stays silent") {
  auto site = sample_site();
  site.content.posts.clear();
  site.posts.clear();
  site.content.projects.clear();
  site.projects.clear();
  site.content.journal.clear();
  auto &roadmap = site.content.roadmaps[0];
  roadmap.units.resize(1);
  roadmap.units[0].id = "senior/phase-2";
  roadmap.milestones.push_back({"Done", 0, {}, {}, true, day("2026-11-17")});
  Diagnostics diagnostics;
  CHECK(draft_sundays(site, {}, diagnostics).packs.empty());
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].message.starts_with("too thin for a Sunday post (milestone reached): "));
  roadmap.units[0].goal = std::string(300, 'a') + ".";
  CHECK(draft_sundays(site, {}, diagnostics).packs.size() == 1);
  CHECK(draft_sundays(site, {.date = day("2026-12-20")}, diagnostics).packs.empty());
}

TEST_CASE("a Sunday tells no post that came after it") {
  auto site = sample_site();
  for (auto &post : site.content.posts)
    post.date = day("2026-11-08");
  Diagnostics diagnostics;
  const auto before = draft_sundays(site, {.date = day("2026-11-01")}, diagnostics);
  REQUIRE(before.packs.size() == 1);
  CHECK(before.packs[0].source.starts_with("project:"));
  const auto after = draft_sundays(site, {.date = day("2026-11-08")}, diagnostics);
  REQUIRE(after.packs.size() == 1);
  CHECK(after.packs[0].source.starts_with("post:"));
  draft_sundays(site, {.date = day("2026-11-01"), .post = "small-files"}, diagnostics);
  REQUIRE(diagnostics.has_errors());
  CHECK(diagnostics.all().back().message == "post 'small-files' is not to be shared yet");
  CHECK(diagnostics.all().back().hint ==
        "it is dated 2026-11-08: draft it for that day or a later one with --date");
}

TEST_CASE("results of a project are told from the day it was begun") {
  auto site = sample_site();
  site.content.projects[0].status_dates.live = day("2026-11-10");
  site.content.projects[0].tradeoffs.clear();
  site.content.projects[0].quality.clear();
  site.content.posts.clear();
  site.posts.clear();
  site.content.journal.clear();
  Diagnostics diagnostics;
  CHECK(draft_sundays(site, {.date = day("2026-11-08")}, diagnostics).packs.empty());
  const auto after = draft_sundays(site, {.date = day("2026-11-15")}, diagnostics);
  REQUIRE(after.packs.size() == 1);
  CHECK(after.packs[0].source.starts_with("project:meter-readings#"));
}

TEST_CASE("two posts for one Sunday both come, the second a week later, and --all goes on until then") {
  auto site = sample_site();
  site.content.posts[0].linkedin.date = day("2026-11-22");
  site.content.posts[1].linkedin.date = day("2026-11-22");
  Diagnostics diagnostics;
  const auto result = draft_sundays(site, {.reach = SundayRequest::Reach::up_to_last_dated}, diagnostics);
  REQUIRE(result.packs.size() == 2);
  CHECK(result.packs[0].source == "post:small-files");
  CHECK(result.packs[1].source == "post:judge-the-judge");
  CHECK(iso_date(result.packs[1].date) == "2026-11-29");
  CHECK(result.notices == Strings{"2026-11-29: 'post:judge-the-judge' was meant for 2026-11-22"});
}

TEST_CASE("a Sunday that went by undrafted moves the queue, one with its draft is named until it is posted") {
  auto site = sample_site();
  add_draft(site, "2026-11-15", "post:small-files");
  site.content.drafts[0].status = DraftStatus::draft;
  Diagnostics diagnostics;
  const auto result = draft_sundays(site, {}, diagnostics);
  REQUIRE(result.packs.size() == 1);
  CHECK(result.packs[0].source == "post:exactly-once");
  CHECK(result.notices ==
        Strings{"2026-11-15: drafted, and not marked as posted: content/linkedin/2026-11-15-x"});
}

TEST_CASE("a draft whose source is gone stays, and says so") {
  auto site = sample_site();
  add_draft(site, "2026-11-22", "post:removed");
  site.content.drafts[0].status = DraftStatus::draft;
  Diagnostics diagnostics;
  const auto result = draft_sundays(site, {}, diagnostics);
  CHECK(result.packs.empty());
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].message == "what it was made from, 'post:removed', is not there any more");
}

TEST_CASE("week 53 is told on the Sunday that ends it") {
  auto site = sample_site();
  site.content.posts.clear();
  site.posts.clear();
  site.content.projects.clear();
  site.projects.clear();
  site.content.journal[0].week = {2026, 53};
  Diagnostics diagnostics;
  const auto result = draft_sundays(site, {.date = day("2027-01-03")}, diagnostics);
  REQUIRE(result.packs.size() == 1);
  CHECK(result.packs[0].source == "recap:2026-W53");
  CHECK(result.packs[0].files[0].bytes.find("Week 53: 11.5 hours") != std::string::npos);
}

TEST_CASE("on a Sunday on which the clock changes the posting time is looked at") {
  CHECK(clock_time(day("2026-03-29"), 150, "Europe/Berlin") == ClockTime::never);
  CHECK(clock_time(day("2026-10-25"), 150, "Europe/Berlin") == ClockTime::twice);
  CHECK(clock_time(day("2026-10-25"), 540, "Europe/Berlin") == ClockTime::once);
  CHECK(clock_time(day("2026-03-29"), 150, "UTC") == ClockTime::once);
  auto site = sample_site();
  site.content.profile.linkedin.time_zone = "Europe/Berlin";
  site.content.profile.linkedin.minute_of_day = 150;
  Diagnostics diagnostics;
  const auto result = draft_sundays(site, {.date = day("2027-03-28")}, diagnostics);
  CHECK(result.packs.size() == 1);
  CHECK(result.notices ==
        Strings{"2027-03-28: the clock of Europe/Berlin changes, and 02:30 does not exist on "
                "that day; post an hour later"});
}

TEST_CASE("today's Sunday counts until the posting time of its own zone") {
  auto site = sample_site();
  Diagnostics diagnostics;
  const auto before = draft_sundays(site, {.minute_of_day = 539, .today = day("2026-11-22")}, diagnostics);
  CHECK(iso_date(before.packs.at(0).date) == "2026-11-22");
  const auto after = draft_sundays(site, {.minute_of_day = 540, .today = day("2026-11-22")}, diagnostics);
  CHECK(iso_date(after.packs.at(0).date) == "2026-11-29");
}

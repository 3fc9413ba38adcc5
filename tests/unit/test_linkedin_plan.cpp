#include "catch.hpp"

#include "build/plan_lines.hpp"
#include "linkedin_fixture.hpp"
#include "linkedin_site.hpp"

using namespace waymark;
using linkedin_fixture::golden;
using linkedin_fixture::sample_site;

namespace {

Date day(const char *text) {
  return *parse_date(text);
}

SundayDraft posted(const char *date, const char *source, const char *hook, int impressions, int comments) {
  SundayDraft draft;
  draft.folder = std::string("content/linkedin/") + date + "-x";
  draft.date = day(date);
  draft.source = source;
  draft.status = DraftStatus::posted;
  draft.text = std::string(hook) + "\n\nThe rest.\n";
  draft.results.impressions = impressions;
  draft.results.comments = comments;
  return draft;
}

// One post, one project, a holiday, a planned topic, and two posted drafts with their counts.
Site planned_site() {
  auto site = sample_site();
  site.content.posts.erase(site.content.posts.begin(), site.content.posts.begin() + 2);
  site.posts = {0};
  site.content.profile.linkedin.holidays = {{day("2026-12-20"), day("2027-01-03")}};
  site.content.drafts = {
      posted("2026-11-08", "project:other#decision-2", "Four runs in ten were wrong.", 900, 4),
      posted("2026-11-15", "post:gone#why", "A clock lost 3,600 rows.", 2400, 11)};
  auto &roadmap = site.content.roadmaps[0];
  roadmap.file = "content/roadmaps/senior.md";
  auto &topic = roadmap.items.emplace_back();
  topic.text = "Post: what a **late** row costs";
  topic.section = SectionKind::blog_topics;
  topic.position = {"content/roadmaps/senior.md", 45, 3};
  auto &written = roadmap.items.emplace_back(topic);
  written.text = "Post: written already";
  written.is_done = true;
  return site;
}

} // namespace

TEST_CASE("the plan shows eight Sundays, prompts for the empty ones, and what did well") {
  const auto site = planned_site();
  const auto plan = plan_sundays(site, day("2026-11-22"), 8);
  const auto text = plan_lines(plan, rate_results(site.content.drafts));
  CHECK(golden("plan", text) == text);
  REQUIRE(plan.sundays.size() == 8);
  CHECK(plan.sundays[0].source == "post:exactly-once");
  CHECK(plan.sundays[4].state == DayState::holiday);
  CHECK(text.find("you planned to write: Post: what a late row costs (content/roadmaps/senior.md:45)") !=
        std::string::npos);
  CHECK(text.find("written already") == std::string::npos);
}

TEST_CASE("a Sunday of the plan that has its draft shows the folder and the length of the text in it") {
  auto site = sample_site();
  SundayDraft draft;
  draft.folder = "content/linkedin/by-hand";
  draft.date = day("2026-11-22");
  draft.source = "post:small-files";
  draft.text = "Mine.\n";
  site.content.drafts = {draft};
  const auto plan = plan_sundays(site, day("2026-11-18"), 2);
  CHECK(plan.sundays[0].folder == "content/linkedin/by-hand");
  CHECK(plan.sundays[0].characters == 5);
  CHECK(plan.sundays[0].source == "post:small-files");
  CHECK(plan.sundays[1].source != "post:small-files");
}

TEST_CASE("results are means over those who state them") {
  auto first = posted("2026-11-08", "post:a", "One hook", 1000, 3);
  auto second = posted("2026-11-15", "post:b", "A hook of 2%", 2001, 4);
  auto third = posted("2026-11-22", "recap:2026-W47", "Quiet", 0, 0);
  third.results = {};
  second.results.messages = 2;
  const auto rated = rate_results({first, second, third});
  CHECK(rated.posts == 2);
  REQUIRE(rated.angles.size() == 1);
  CHECK(rated.angles[0].name == "post as a whole");
  CHECK(rated.angles[0].impressions == 1501);
  CHECK(rated.angles[0].comments == 4);
  CHECK(rated.angles[0].messages == 2);
  REQUIRE(rated.hooks.size() == 2);
  CHECK(rated.hooks[0].name == "hook with a number");
  CHECK(rated.best[0].hook == "A hook of 2%");
}

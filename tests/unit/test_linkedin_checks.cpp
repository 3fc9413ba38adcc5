#include "catch.hpp"

#include "linkedin/check_parts.hpp"
#include "linkedin/check_schedule.hpp"
#include "linkedin/draft_sunday.hpp"
#include "linkedin_fixture.hpp"
#include "linkedin_site.hpp"
#include "text/hash.hpp"

using namespace waymark;
using linkedin_fixture::sample_site;

namespace {

Date day(const char *text) {
  return *parse_date(text);
}

std::vector<Diagnostic> schedule_of(const Site &site, const char *today = "2026-11-20") {
  Diagnostics diagnostics;
  check_schedule(site, day(today), 0, diagnostics);
  return diagnostics.all();
}

SundayDraft draft_of(const SundayPack &pack) {
  SundayDraft draft;
  draft.position = {pack.folder + "/draft.md", 2, 1};
  draft.folder = pack.folder;
  draft.date = pack.date;
  draft.source = pack.source;
  draft.text = pack.files.front().bytes;
  draft.hashes["post.txt"] = content_hash(pack.files.front().bytes);
  return draft;
}

Site drafted_site() {
  auto site = sample_site();
  Diagnostics diagnostics;
  const auto result = draft_sundays(site, {.post = "small-files"}, diagnostics);
  site.content.drafts = {draft_of(result.packs.at(0))};
  return site;
}

} // namespace

TEST_CASE("a post says what its Sunday text lacks, what lifts it most first, at its linkedin key") {
  auto site = sample_site();
  site.content.projects.clear();
  site.projects.clear();
  site.content.posts = {site.content.posts[2]};
  site.content.posts[0].linkedin = {};
  site.content.posts[0].linkedin.position = {"content/posts/exactly-once.md", 5, 1};
  Diagnostics diagnostics;
  check_parts(site, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  const auto &note = diagnostics.all()[0];
  CHECK(note.severity == Severity::note);
  CHECK(note.position.line == 5);
  CHECK(note.message.starts_with("its Sunday post has "));
  CHECK(note.hint.starts_with("write linkedin.takeaways: three to five sentences, each with a number or a "
                              "consequence\n    linkedin.hook: "));
  site.content.posts[0].linkedin.skip = true;
  Diagnostics skipped;
  check_parts(site, skipped);
  CHECK(skipped.all().empty());
}

TEST_CASE("a post that is still a draft, and one without a word, are told while they are written") {
  auto site = sample_site();
  site.content.projects.clear();
  site.projects.clear();
  site.content.posts = {site.content.posts[0]};
  site.posts.clear();
  site.content.posts[0].draft = true;
  site.content.posts[0].linkedin = {};
  site.content.posts[0].body = {};
  Diagnostics diagnostics;
  check_parts(site, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].message ==
        "too thin for a Sunday post: 0 characters of running prose that stand without code and pictures");
}

TEST_CASE("a project says how many of its stories are ready, and what the others need") {
  auto site = sample_site();
  site.content.posts.clear();
  Diagnostics diagnostics;
  check_parts(site, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].message == "4 of its 5 Sunday stories are ready");
  CHECK(diagnostics.all()[0].hint.starts_with("write metric: Daily load: metrics: before of 'Daily load'"));
}

TEST_CASE("the coming Sunday without a draft is noted where the owner posts on Sundays") {
  auto site = sample_site();
  auto notes = schedule_of(site);
  REQUIRE(notes.size() == 1);
  CHECK(notes[0].severity == Severity::note);
  CHECK(notes[0].message == "Sunday 22 November 2026 has no draft yet");
  CHECK(notes[0].hint == "run: waymark draft");
  for (auto &post : site.content.posts)
    post.linkedin = {};
  CHECK(schedule_of(site).empty());
  CHECK(schedule_of(drafted_site()).empty());
  auto on_holiday = sample_site();
  on_holiday.content.profile.linkedin.holidays = {{day("2026-11-22"), day("2026-11-22")}};
  CHECK(schedule_of(on_holiday).empty());
}

TEST_CASE("a source that changed since its draft was made is named with what to do") {
  auto site = drafted_site();
  site.content.posts[1].linkedin.takeaway = "Something else to remember, with another end.";
  auto found = schedule_of(site);
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "its source has changed since: 'post:small-files' gives another text today");
  CHECK(found[0].hint == "run: waymark draft --date 2026-11-22");
  site.content.drafts[0].text = "Mine.\n";
  found = schedule_of(site);
  REQUIRE(found.size() == 1);
  CHECK(found[0].hint ==
        "read both; waymark draft --date 2026-11-22 --force writes the new text and keeps yours as "
        "post.txt.bak");
  site.content.drafts[0].status = DraftStatus::posted;
  CHECK(schedule_of(site).empty());
  site = drafted_site();
  site.content.posts.erase(site.content.posts.begin() + 1);
  site.posts = {0, 1};
  found = schedule_of(site);
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "what it was made from, 'post:small-files', is not there any more");
}

TEST_CASE("two posts for one Sunday, a holiday, a weekday and a day before the post are named at the date") {
  auto site = drafted_site();
  site.content.posts[0].linkedin.date = day("2026-12-06");
  site.content.posts[2].linkedin.date = day("2026-12-06");
  site.content.posts[2].linkedin.date_position = {"content/posts/x.md", 9, 3};
  auto found = schedule_of(site);
  REQUIRE(found.size() == 1);
  CHECK(found[0].severity == Severity::warning);
  CHECK(found[0].position.line == 9);
  CHECK(found[0].message == "2026-12-06 is the Sunday of 'judge-the-judge' already");
  site.content.posts[0].linkedin.date.reset();
  site.content.profile.linkedin.holidays = {{day("2026-12-06"), day("2026-12-06")}};
  found = schedule_of(site);
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "2026-12-06 is a holiday in site.yaml");
  site.content.posts[2].linkedin.date = day("2026-12-09");
  found = schedule_of(site);
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "2026-12-09 is a Wednesday");
  CHECK(found[0].hint == "it is told on the Sunday that follows, 2026-12-13");
  site.content.posts[2].date = day("2026-12-20");
  found = schedule_of(site);
  REQUIRE(found.size() == 2);
  CHECK(found[0].message == "its Sunday, 2026-12-09, is before the day of the post, 2026-12-20");
}

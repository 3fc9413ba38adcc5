#include "catch.hpp"

#include "linkedin/draft_sunday.hpp"
#include "linkedin_fixture.hpp"
#include "linkedin_site.hpp"
#include "text/hash.hpp"
#include "text/hash_lines.hpp"

#include <algorithm>
#include <iterator>

using namespace waymark;
using linkedin_fixture::sample_site;
using Strings = std::vector<std::string>;

namespace {

Date day(const char *text) {
  return *parse_date(text);
}

// As if the packs had been written and read back.
void record(Site &site, const SundayResult &result) {
  for (const auto &pack : result.packs) {
    SundayDraft draft;
    draft.position = {pack.folder + "/draft.md", 1, 1};
    draft.folder = pack.folder;
    draft.date = pack.date;
    draft.source = pack.source;
    site.content.drafts.push_back(draft);
  }
}

Strings sources_of_the_next(Site &site, int sundays) {
  Strings sources;
  for (int sunday = 0; sunday < sundays; ++sunday) {
    Diagnostics diagnostics;
    const auto result = draft_sundays(site, {.date = add_days(day("2026-11-22"), 7 * sunday)}, diagnostics);
    for (const auto &pack : result.packs)
      sources.push_back(pack.source);
    record(site, result);
  }
  return sources;
}

std::string file_of(const SundayPack &pack, const std::string &name) {
  const auto found = std::ranges::find(pack.files, name, &SundayFile::name);
  return found == pack.files.end() ? "missing" : found->bytes;
}

} // namespace

TEST_CASE("posts come before their sections, these before projects, and nothing comes twice") {
  auto site = sample_site();
  const auto sources = sources_of_the_next(site, 14);
  REQUIRE(sources.size() > 6);
  const Strings first(sources.begin(), sources.begin() + 3);
  CHECK(first == Strings{"post:small-files", "post:exactly-once", "post:judge-the-judge"});
  auto sorted = sources;
  std::ranges::sort(sorted);
  CHECK(std::ranges::adjacent_find(sorted) == sorted.end());
  const auto kind = [](const std::string &source) {
    return source.starts_with("recap:")            ? 3
           : source.starts_with("project:")        ? 2
           : source.find('#') != std::string::npos ? 1
                                                   : 0;
  };
  CHECK(std::ranges::is_sorted(sources, {}, kind));
  const auto of_kind = [&](int wanted) {
    Strings result;
    std::ranges::copy_if(sources, std::back_inserter(result),
                         [&](const auto &source) { return kind(source) == wanted; });
    return result;
  };
  // The metric would tell the decision's story again, and one of failure and check the other's.
  const auto projects = of_kind(2);
  REQUIRE(projects.size() == 2);
  CHECK(std::ranges::count(projects, "project:meter-readings#decision-1") == 1);
  CHECK(std::ranges::count(projects, "project:meter-readings#metric-1") == 0);
}

TEST_CASE("what is dated for a Sunday goes first, what was missed next, and waits until then") {
  auto site = sample_site();
  site.content.posts[2].linkedin.date = day("2026-11-22");
  site.content.posts[0].linkedin.date = day("2026-12-06");
  Diagnostics diagnostics;
  const auto result = draft_sundays(site, {.reach = SundayRequest::Reach::up_to_last_dated}, diagnostics);
  REQUIRE(result.packs.size() == 3);
  CHECK(result.packs[0].source == "post:exactly-once");
  CHECK(result.packs[1].source == "post:small-files");
  CHECK(result.packs[2].source == "post:judge-the-judge");
  CHECK(iso_date(result.packs[2].date) == "2026-12-06");
  const auto missed = draft_sundays(site, {.date = day("2026-11-29")}, diagnostics);
  REQUIRE(missed.packs.size() == 1);
  CHECK(missed.packs[0].source == "post:exactly-once");
  CHECK(missed.notices == Strings{"2026-11-29: 'post:exactly-once' was meant for 2026-11-22"});
  CHECK(diagnostics.all().empty());
}

TEST_CASE("a Sunday that has its draft keeps it, and only its own subject is composed again") {
  auto site = sample_site();
  Diagnostics diagnostics;
  const auto first = draft_sundays(site, {}, diagnostics);
  REQUIRE(first.packs.size() == 1);
  CHECK(first.packs[0].folder == "content/linkedin/2026-11-22-small-files");
  record(site, first);
  site.content.drafts[0].folder = "content/linkedin/renamed";
  const auto second = draft_sundays(site, {}, diagnostics);
  REQUIRE(second.packs.size() == 1);
  CHECK_FALSE(second.packs[0].is_new);
  CHECK(second.packs[0].source == "post:small-files");
  CHECK(second.packs[0].folder == "content/linkedin/renamed");
  CHECK(second.notices == Strings{"2026-11-22: already there: content/linkedin/renamed"});
  CHECK(diagnostics.all().empty());

  site.content.drafts[0].status = DraftStatus::posted;
  const auto third = draft_sundays(site, {}, diagnostics);
  CHECK(third.packs.empty());
  CHECK(third.notices == Strings{"2026-11-22: posted: content/linkedin/renamed"});

  draft_sundays(site, {.post = "exactly-once"}, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].message == "2026-11-22 has its draft already, of 'post:small-files'");
  CHECK(diagnostics.all()[0].hint == "choose another day with --date");
}

TEST_CASE("skipped, unfinished and future posts are never drafted") {
  auto site = sample_site();
  site.content.posts[0].linkedin.skip = true;
  site.content.posts[1].draft = true;
  site.content.posts[2].date = day("2027-01-31");
  for (const auto &source : sources_of_the_next(site, 8))
    CHECK_FALSE(source.starts_with("post:"));
  Diagnostics diagnostics;
  draft_sundays(site, {.date = day("2027-02-07"), .post = "judge-the-judge"}, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].message == "post 'judge-the-judge' is not to be shared yet");
  CHECK(diagnostics.all()[0].hint == "take 'linkedin.skip: true' out of its front matter");
}

TEST_CASE("a wish is met, or refused with what to do") {
  auto site = sample_site();
  Diagnostics diagnostics;
  const auto post = draft_sundays(site, {.post = "exactly-once"}, diagnostics);
  REQUIRE(post.packs.size() == 1);
  CHECK(post.packs[0].source == "post:exactly-once");
  const auto project = draft_sundays(site, {.project = "meter-readings"}, diagnostics);
  REQUIRE(project.packs.size() == 1);
  CHECK(project.packs[0].source.starts_with("project:meter-readings#"));
  const auto recap = draft_sundays(site, {.wish = SundayRequest::Wish::recap}, diagnostics);
  REQUIRE(recap.packs.size() == 1);
  CHECK(recap.packs[0].source == "recap:2026-W47");
  CHECK(diagnostics.all().empty());
  draft_sundays(site, {.post = "exactly-onse"}, diagnostics);
  draft_sundays(site, {.wish = SundayRequest::Wish::recap, .date = day("2026-10-04")}, diagnostics);
  REQUIRE(diagnostics.all().size() == 2);
  CHECK(diagnostics.all()[0].message == "there is no post 'exactly-onse'");
  CHECK(diagnostics.all()[0].hint == "did you mean 'exactly-once'?");
  CHECK(diagnostics.all()[1].message == "no journal entry to recap on 2026-10-04");
}

TEST_CASE("a source too thin is passed over, and named where it was wanted") {
  Site site = sample_site();
  site.content.projects.clear();
  site.projects.clear();
  site.content.journal.clear();
  site.content.posts.resize(1);
  site.posts = {0};
  site.content.posts[0].body = linkedin_fixture::document_of("## Why\n\nToo short to say much about it.\n");
  Diagnostics diagnostics;
  const auto queue = draft_sundays(site, {}, diagnostics);
  CHECK(queue.packs.empty());
  CHECK(queue.notices == Strings{"2026-11-22: nothing left to share"});
  REQUIRE(diagnostics.count(Severity::note) >= 1);
  CHECK(diagnostics.all()[0].position.file == "content/posts/judge-the-judge.md");
  CHECK(diagnostics.all()[0].message ==
        "too thin for a Sunday post (the post as a whole): 31 characters of running prose that "
        "stand without code and pictures");
  CHECK(diagnostics.all()[0].hint ==
        "write linkedin.takeaways: three to five sentences, each with a number or a consequence");
  CHECK_FALSE(diagnostics.has_errors());
  draft_sundays(site, {.post = "judge-the-judge"}, diagnostics);
  CHECK(diagnostics.has_errors());
}

TEST_CASE("a recap comes only when nothing deeper is left") {
  Site site = sample_site();
  site.content.posts.clear();
  site.posts.clear();
  site.content.projects.clear();
  site.projects.clear();
  Diagnostics diagnostics;
  const auto result = draft_sundays(site, {}, diagnostics);
  REQUIRE(result.packs.size() == 1);
  CHECK(result.packs[0].folder == "content/linkedin/2026-11-22-recap-2026-w47");
}

TEST_CASE("the pack is what to paste, the link apart, and a draft.md that knows their hashes") {
  auto site = sample_site();
  Diagnostics diagnostics;
  const auto result = draft_sundays(site, {.post = "small-files"}, diagnostics);
  REQUIRE(result.packs.size() == 1);
  const auto &pack = result.packs[0];
  const auto post = file_of(pack, "post.txt");
  CHECK(post.find("https://") == std::string::npos);
  CHECK(file_of(pack, "first-comment.txt") ==
        "The whole article: https://me.example.org/portfolio/posts/small-files/\n");
  const auto draft = file_of(pack, "draft.md");
  CHECK(pack.files.back().name == "draft.md");
  CHECK(linkedin_fixture::golden("draft", draft) == draft);
  CHECK(draft.find(hash_line("post.txt", content_hash(post))) != std::string::npos);
  CHECK(draft.find(hash_line("draft.md", hash_without_hash_lines(draft))) != std::string::npos);
  CHECK(pack.is_ready);
}

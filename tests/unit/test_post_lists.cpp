// Tags, series, pages of lists, related posts and old addresses, as derive makes them.
#include "build/load_site.hpp"
#include "catch.hpp"
#include "derive/derive_post_lists.hpp"
#include "load_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <numeric>

using namespace waymark;

namespace {

using Files = std::map<std::string, std::string>;

struct Derived {
  Site site;
  std::string printed;
};

Derived derived(Files files, const std::string &today = "2026-11-22",
                DeriveOptions::Drafts drafts = DeriveOptions::Drafts::leave_out) {
  files.try_emplace("content/site.yaml", sound_site);
  const MemoryReader reader(std::move(files));
  Diagnostics diagnostics;
  DeriveOptions options;
  options.today = *parse_date(today);
  options.drafts = drafts;
  Derived result;
  result.site = derive_site(load_content(reader, {}, diagnostics), options, diagnostics);
  result.printed = printed(diagnostics, reader);
  return result;
}

// A post of that day in November 2026, with more lines of front matter.
void add_post(Files &files, int day, const std::string &slug, const std::string &keys) {
  files[fmt::format("content/posts/2026-11-{:02}-{}.md", day, slug)] =
      "---\ntitle: " + slug + "\nsummary: S.\n" + keys + "---\nText.\n";
}

std::vector<std::string> slugs(const Site &site, const std::vector<size_t> &places) {
  std::vector<std::string> result;
  for (const auto place : places)
    result.push_back(site.content.posts[site.posts[place]].slug);
  return result;
}

const Post &post_named(const Site &site, const std::string &slug) {
  return *std::ranges::find(site.content.posts, slug, &Post::slug);
}

// "/posts/ 10, /posts/page/2/ 1"
std::string pages_of(size_t count, size_t per_page) {
  std::vector<size_t> posts(count);
  std::iota(posts.begin(), posts.end(), 0);
  std::vector<std::string> texts;
  size_t expected = 0;
  for (const auto &page : list_pages("/posts/", posts, per_page)) {
    for (const auto place : page.posts)
      CHECK(place == expected++);
    texts.push_back(fmt::format("{} {}", page.route, page.posts.size()));
  }
  CHECK(expected == count);
  return fmt::format("{}", fmt::join(texts, ", "));
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a list is cut into pages, and the last one is never empty") {
  CHECK(pages_of(0, 10) == "/posts/ 0");
  CHECK(pages_of(1, 10) == "/posts/ 1");
  CHECK(pages_of(10, 10) == "/posts/ 10");
  CHECK(pages_of(11, 10) == "/posts/ 10, /posts/page/2/ 1");
  CHECK(pages_of(20, 10) == "/posts/ 10, /posts/page/2/ 10");
  CHECK(pages_of(21, 10) == "/posts/ 10, /posts/page/2/ 10, /posts/page/3/ 1");
  CHECK(pages_of(3, 1) == "/posts/ 1, /posts/page/2/ 1, /posts/page/3/ 1");
}

TEST_CASE("site.yaml says how many posts stand on a page") {
  Files files{{"content/site.yaml", sound_site + "posts_per_page: 2\n"}};
  for (int day = 1; day <= 5; ++day)
    add_post(files, day, fmt::format("p{}", day), "tags: [sql]\n");
  const auto [site, printed] = derived(files);
  CHECK(printed.empty());
  REQUIRE(site.post_pages.size() == 3);
  CHECK(slugs(site, site.post_pages[0].posts) == Names{"p5", "p4"});
  REQUIRE(site.tags.size() == 1);
  CHECK(site.tags[0].pages[2].route == "/tags/sql/page/3/");
  CHECK(slugs(site, site.tags[0].pages[2].posts) == Names{"p1"});
}

TEST_CASE("tags that differ only in case and signs are one, and each later spelling is told") {
  Files files;
  add_post(files, 2, "first", "tags: [Data-Quality, C++]\n");
  add_post(files, 3, "second", "tags: [kafka, data quality, C]\n");
  add_post(files, 4, "third", "tags: [Data-Quality, data-quality]\n");
  const auto [site, printed] = derived(files);
  CHECK(printed ==
        "content/posts/2026-11-03-second.md:4:15: warning: the tag 'data quality' is 'Data-Quality' in "
        "content/posts/2026-11-02-first.md:4\n"
        "  tags: [kafka, data quality, C]\n                ^\n"
        "  hint: write 'Data-Quality' here too; both are one page\n"
        "content/posts/2026-11-04-third.md:4:22: warning: the tag 'data-quality' is 'Data-Quality' in "
        "content/posts/2026-11-02-first.md:4\n"
        "  tags: [Data-Quality, data-quality]\n                       ^\n"
        "  hint: write 'Data-Quality' here too; both are one page\n");
  REQUIRE(site.tags.size() == 4);
  CHECK(site.tags[0].slug == "c");
  CHECK(site.tags[1].slug == "cplusplus");
  CHECK(site.tags[2].name == "Data-Quality");
  CHECK(site.tags[2].route == "/tags/data-quality/");
  CHECK(slugs(site, site.tags[2].posts) == Names{"third", "second", "first"});
  CHECK(post_named(site, "third").tag_places == std::vector<size_t>{2});
}

TEST_CASE("a draft names a tag but stands under none") {
  Files files;
  add_post(files, 2, "draft", "draft: true\ntags: [dbt, only]\n");
  add_post(files, 3, "out", "tags: [dbt]\n");
  const auto hidden = derived(files).site;
  REQUIRE(hidden.tags.size() == 1);
  CHECK(slugs(hidden, hidden.tags[0].posts) == Names{"out"});
  const auto shown = derived(files, "2026-11-22", DeriveOptions::Drafts::publish).site;
  CHECK(shown.tags.size() == 2);
}

TEST_CASE("the parts of a series follow their dates and count what is published") {
  Files files;
  add_post(files, 2, "one", "series: Late data\n");
  add_post(files, 9, "two", "series: Late data\n");
  add_post(files, 16, "aside", "");
  add_post(files, 30, "three", "series: Late data\n");
  const auto [site, printed] = derived(files);
  CHECK(printed.empty());
  REQUIRE(site.series.size() == 1);
  CHECK(site.series[0].route == "/series/late-data/");
  CHECK(slugs(site, site.series[0].posts) == Names{"one", "two"});
  CHECK(post_named(site, "two").part->number == 2);
  CHECK_FALSE(post_named(site, "aside").part);
  CHECK_FALSE(post_named(site, "three").part);
  CHECK(slugs(derived(files, "2026-11-30").site, {0}) == Names{"three"});
}

TEST_CASE("related posts share what few others have, and are not shown elsewhere on the page") {
  Files files;
  add_post(files, 1, "rare", "tags: [sql, iceberg]\n");
  add_post(files, 2, "item", "tags: [sql]\nroadmap: [read]\n");
  add_post(files, 3, "common", "tags: [sql]\n");
  add_post(files, 4, "before", "tags: [sql, iceberg]\n");
  add_post(files, 5, "this", "tags: [SQL, iceberg]\nroadmap: [phase-1/read]\nseries: S\n");
  add_post(files, 6, "after", "tags: [sql, iceberg]\n");
  add_post(files, 7, "sibling", "tags: [sql, iceberg]\nseries: S\n");
  add_post(files, 8, "other", "tags: [dbt]\n");
  add_post(files, 9, "alone", "");
  files["content/roadmaps/plan.md"] = "# Plan\n\n## Phase 1: Learn\n\n- [ ] Read {#read}\n";
  const auto site = derived(files).site;
  const auto related = [&](const std::string &slug) { return slugs(site, post_named(site, slug).related); };
  CHECK(related("this") == Names{"item", "rare", "common"});
  CHECK(related("other").empty());
  CHECK(related("alone").empty());
  CHECK(related("common") == Names{"sibling", "after", "this"}); // alike: newest first, at most three
}

TEST_CASE("a tag that every post has relates nothing") {
  Files files;
  for (int day = 1; day <= 6; ++day)
    add_post(files, day, fmt::format("p{}", day), "tags: [data]\n");
  for (const auto &post : derived(files).site.content.posts)
    CHECK(post.related.empty());
}

TEST_CASE("a project has posts about its skills and stack that are not about it already") {
  Files files;
  add_post(files, 1, "about", "tags: [kafka]\nproject: rail\n");
  add_post(files, 2, "skill", "tags: [data quality]\n");
  add_post(files, 3, "stack", "tags: [Kafka, data-quality]\n");
  add_post(files, 4, "else", "tags: [css]\n");
  files["content/projects/rail/index.md"] = "---\ntitle: Rail\nsummary: S.\nstatus: planned\nproblem: P.\n"
                                            "skills: [Data quality]\nstack: [kafka]\n---\nText.\n";
  const auto site = derived(files).site;
  CHECK(slugs(site, site.content.projects[0].related) == Names{"stack", "skill"});
}

TEST_CASE("old addresses lead on, and a link to one leads to the new one at once") {
  Files files;
  add_post(files, 1, "late", "aliases: [/2025/late.html, /2025/rows]\n");
  add_post(files, 2, "waits", "aliases: [/2025/hidden/]\ndraft: true\n");
  files["content/pages/about.md"] = "---\ntitle: About\naliases: [/me/]\n---\nSee [it](/2025/rows/).\n";
  const auto [site, printed] = derived(files);
  CHECK(printed.empty());
  std::vector<std::string> ways;
  for (const auto &redirect : site.redirects)
    ways.push_back(redirect.from.id + " " + redirect.to);
  CHECK(ways == Names{"/2025/late.html /posts/late/", "/2025/rows/ /posts/late/", "/me/ /about/"});
  CHECK(site.content.pages[0].body.blocks[0].inlines[1].destination == "/posts/late/");
}

TEST_CASE("a post comes out when its day begins where its owner lives") {
  Files files{{"content/site.yaml", sound_site + "time_zone: Asia/Kolkata\n"}};
  add_post(files, 22, "sunday", "");
  const MemoryReader reader(files);
  const auto published_at = [&](int hour, int minute) {
    SiteOptions options;
    options.now = std::chrono::sys_days(*parse_date("2026-11-21")) + std::chrono::hours(hour) +
                  std::chrono::minutes(minute);
    Diagnostics diagnostics;
    const auto site = load_site(reader, options, diagnostics);
    CHECK(site.waiting.size() + site.posts.size() == 1);
    return site.posts.size() == 1;
  };
  CHECK_FALSE(published_at(18, 29)); // 23:59 of Saturday in Kolkata
  CHECK(published_at(18, 30));
}

TEST_CASE("a change that is still to come is none") {
  Files files;
  add_post(files, 1, "x", "updated: 2026-11-23\n");
  add_post(files, 29, "y", "updated: 2026-11-30\n");
  const auto [site, printed] = derived(files);
  CHECK(printed == "content/posts/2026-11-01-x.md:4:1: warning: 'updated' is after today\n"
                   "  updated: 2026-11-23\n  ^\n"
                   "  hint: today is 2026-11-22; the page leaves this day out\n");
  CHECK_FALSE(post_named(site, "x").updated);
  CHECK(derived(files, "2026-11-23").site.content.posts[0].updated);
}

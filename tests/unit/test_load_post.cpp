#include "catch.hpp"

#include "load_text.hpp"
#include "markdown/plain_text.hpp"

using namespace waymark;

namespace {

std::string plain_text_of(const Document &document) {
  std::string result;
  for (const auto &block : document.blocks)
    result += plain_text(block) + "\n";
  return result;
}

const std::string least = "title: T\ndate: 2026-11-15\nsummary: S\n";

std::string mistakes_of(const std::string &extra) {
  return load_files({{"content/posts/x.md", "---\n" + least + extra + "---\nText\n"}}).printed;
}

} // namespace

TEST_CASE("a post is read with all its keys", "[load]") {
  const auto [content, mistakes] = load_files({{"content/posts/2026-11-15-late-data.md", R"(---
title: "Late data: how late?"
date: "2026-11-15"
updated: 2026-11-20
summary: A window and a watermark.
tags: [kafka, streaming]
series: Streaming
project: rail-delays
roadmap:
  - read-chapter
  - write-post
cover: cover.png
aliases: [/2025/late/]
linkedin:
  hook: One in eleven was wrong.
  takeaways: ["Identity: first", Second]
  takeaway: Keys first.
  question: And yours?
  hashtags: [kafka, "#DataQuality"]
  date: 2026-11-22
  skip: false
sample: true
private: [Salary]
---
Text.

## Salary

Secret.
)"}});
  CHECK(mistakes.empty());
  REQUIRE(content.posts.size() == 1);
  const auto &post = content.posts[0];
  CHECK(post.slug == "late-data");
  CHECK(post.file == "content/posts/2026-11-15-late-data.md");
  CHECK(post.position == SourcePosition{"content/posts/2026-11-15-late-data.md", 2, 1});
  CHECK(post.title == "Late data: how late?");
  CHECK(iso_date(post.date) == "2026-11-15");
  CHECK(iso_date(*post.updated) == "2026-11-20");
  CHECK(post.tags == std::vector<std::string>{"kafka", "streaming"});
  CHECK(post.series == "Streaming");
  CHECK(post.project->id == "rail-delays");
  CHECK(post.project->position.line == 8);
  REQUIRE(post.roadmap.size() == 2);
  CHECK(post.roadmap[1].id == "write-post");
  CHECK(post.roadmap[1].position == SourcePosition{post.file, 11, 5});
  REQUIRE(post.cover);
  CHECK(post.cover->file == "cover.png");
  REQUIRE(post.aliases.size() == 1);
  CHECK(post.aliases[0].id == "/2025/late/");
  CHECK(post.linkedin.takeaways == std::vector<std::string>{"Identity: first", "Second"});
  CHECK(post.linkedin.hashtags == std::vector<std::string>{"kafka", "DataQuality"});
  CHECK(iso_date(*post.linkedin.date) == "2026-11-22");
  CHECK_FALSE(post.linkedin.skip);
  CHECK(post.sample);
  CHECK_FALSE(post.draft);
  CHECK(plain_text_of(post.body).find("Text.") != std::string::npos);
  CHECK(plain_text_of(post.body).find("Secret") == std::string::npos);
  CHECK(post.body.blocks[0].line == 25);
}

TEST_CASE("a post's slug and date come from its name or its front matter", "[load]") {
  const auto [content, mistakes] = load_files({
      {"content/posts/2026-11-16-b.md", "---\ntitle: T\nsummary: S\n---\n"},
      {"content/posts/a/index.md", "---\n" + least + "---\n"},
      {"content/posts/2026-11-17-c/index.md", "---\ntitle: T\nsummary: S\n---\n"},
      {"content/posts/2026-in-review.md", "---\n" + least + "---\n"},
  });
  CHECK(mistakes.empty());
  REQUIRE(content.posts.size() == 4);
  CHECK(content.posts[0].slug == "2026-in-review");
  CHECK(content.posts[1].slug == "a");
  CHECK(content.posts[2].slug == "b");
  CHECK(iso_date(content.posts[2].date) == "2026-11-16");
  CHECK(content.posts[3].slug == "c");
}

TEST_CASE("two dates of one post must agree", "[load]") {
  CHECK(load_files({{"content/posts/2026-11-16-x.md", "---\n" + least + "---\n"}}).printed ==
        "content/posts/2026-11-16-x.md:3:1: error: the date is 2026-11-15 here, but 2026-11-16 in the file's "
        "name\n"
        "  date: 2026-11-15\n  ^\n"
        "  hint: change one of them, or leave 'date' out\n");
  CHECK(
      load_files({{"content/posts/2026-02-30-x.md", "---\n" + least + "---\n"}}).printed ==
      "content/posts/2026-02-30-x.md: error: '2026-02-30' is not a date: February 2026 has 28 days, in this "
      "file's name\n  hint: rename it\n");
}

TEST_CASE("a post without what it needs says so, each key once", "[load]") {
  CHECK(load_files({{"content/posts/x.md", "---\ntags: []\n---\n"}}).printed ==
        "content/posts/x.md:2:1: error: missing key 'title'\n  tags: []\n  ^\n  hint: add: title: \"…\"\n"
        "content/posts/x.md:2:1: error: missing key 'date'\n  tags: []\n  ^\n  hint: add: date: 2026-11-22\n"
        "content/posts/x.md:2:1: error: missing key 'summary'\n  tags: []\n  ^\n"
        "  hint: add: summary: \"one sentence that says what the reader gets\"\n");
  CHECK(load_files({{"content/posts/x.md", "Text\n"}}).printed ==
        "content/posts/x.md:1:1: error: this file has no front matter\n  Text\n  ^\n"
        "  hint: begin it with:\n---\ntitle: \"…\"\ndate: 2026-11-22\nsummary: \"…\"\n---\n");
  CHECK(
      load_files({{"content/posts/x.md", "---\ntitle: \"\"\ndate: 2026-11-15\nsummary: S\n---\n"}}).printed ==
      "content/posts/x.md:2:1: error: 'title' is empty\n  title: \"\"\n  ^\n  hint: write: title: \"…\"\n");
}

TEST_CASE("lists are lists of texts, without repeats", "[load]") {
  CHECK(mistakes_of("tags: dbt\n") ==
        "content/posts/x.md:5:7: error: 'tags' must be a list of texts, not a text\n"
        "  tags: dbt\n        ^\n  hint: write it as a list: [dbt]\n");
  CHECK(mistakes_of("tags: [a, [b]]\n") ==
        "content/posts/x.md:5:11: error: 'tags' must be a list of texts, not a list\n"
        "  tags: [a, [b]]\n            ^\n"
        "  hint: a text with ': ' in it, or '{' in front, needs quotes\n");
  CHECK(mistakes_of("tags: [a, b, a]\n") ==
        "content/posts/x.md:5:14: warning: 'a' stands twice in 'tags'\n"
        "  tags: [a, b, a]\n               ^\n  hint: remove one of the two\n");
  CHECK(mistakes_of("tags:\n  - a\n  -\n") == "content/posts/x.md:5:1: error: 'tags' has an empty item\n"
                                              "  tags:\n  ^\n  hint: remove it, or fill it in\n");
  CHECK(mistakes_of("tags:\n").empty());
}

TEST_CASE("an update comes after the post", "[load]") {
  CHECK(mistakes_of("updated: 2026-11-01\n") ==
        "content/posts/x.md:5:1: warning: 'updated' is before the date of the post\n"
        "  updated: 2026-11-01\n  ^\n"
        "  hint: the post is of 2026-11-15; the page leaves this day out\n");
}

TEST_CASE("an alias is a path of this site, and becomes a route", "[load]") {
  const auto mistake = [](const std::string &alias, const std::string &hint) {
    INFO(alias);
    CHECK(mistakes_of("aliases: [\"" + alias + "\"]\n") ==
          "content/posts/x.md:5:11: error: '" + alias + "' is not a path of this site\n  aliases: [\"" +
              alias + "\"]\n            ^\n  hint: " + hint + "\n");
  };
  const std::string host =
      "only an address of this site can lead here: write it without its host: /2025/old-name/";
  const std::string alone = "write the old address alone, without blanks, '?' or '#': /2025/old-name/";
  mistake("https://old.example.org/x", host);
  mistake("//old.example.org/x", host);
  mistake("2025/late/", "write it from the root of the site: /2025/late/");
  mistake("/2025/late rows/", alone);
  mistake("/2025/../late/", alone);
  mistake("/2025//late/", alone);
  mistake("/late/?p=1", alone);
  mistake("/caf%C3%A9/", "write the letters themselves: /caf\u00e9/, not /caf%C3%A9/");

  const auto loaded =
      load_files({{"content/posts/2026-11-15-x.md",
                   "---\n" + least + "aliases: [/a, /b/, /c.html, /d/index.html, /v1.2, /é/]\n---\n"}});
  CHECK(loaded.printed.empty());
  std::vector<std::string> routes;
  for (const auto &alias : loaded.content.posts.at(0).aliases)
    routes.push_back(alias.id);
  CHECK(routes == std::vector<std::string>{"/a/", "/b/", "/c.html", "/d/", "/v1.2/", "/é/"});
}

TEST_CASE("tags and series name pages, so they need a letter or a digit", "[load]") {
  CHECK(mistakes_of("tags: [kafka, 🎉]\nseries: \"…\"\n") ==
        "content/posts/x.md:5:15: error: the tag '🎉' has neither letter nor digit\n"
        "  tags: [kafka, 🎉]\n                ^\n  hint: it names a page: give it a word\n"
        "content/posts/x.md:6:9: error: the series '…' has neither letter nor digit\n"
        "  series: \"…\"\n          ^\n  hint: it names a page: give it a word\n");
}

TEST_CASE("the mistakes of a draft are warnings, unless drafts are strict", "[load]") {
  const std::map<std::string, std::string> files = {
      {"content/posts/x.md", "---\ntitle: T\ndraft: true\ndate: soon\n---\n"},
      {"content/posts/y.md", "---\ntitle: [T\ndraft: true\n---\n"},
  };
  const auto lenient = load_files(files);
  CHECK(lenient.printed ==
        "content/posts/x.md:2:1: warning: missing key 'summary'\n  title: T\n  ^\n"
        "  hint: add: summary: \"one sentence that says what the reader gets\"\n"
        "content/posts/x.md:4:7: warning: 'soon' is not a date\n  date: soon\n        ^\n"
        "  hint: write it as YYYY-MM-DD: 2026-11-22\n"
        "content/posts/y.md:2:8: warning: this list is never closed\n  title: [T\n         ^\n"
        "  hint: add the missing ']'\n");
  REQUIRE(lenient.content.posts.size() == 1);
  CHECK(lenient.content.posts[0].draft);
  const auto strict = load_files(files, LoadOptions::Drafts::strict);
  CHECK(strict.printed.find("warning") == std::string::npos);
  CHECK(strict.printed.find("content/posts/x.md:4:7: error: 'soon' is not a date\n") != std::string::npos);
}

TEST_CASE("a slug stands in an address and belongs to one post", "[load]") {
  CHECK(load_files({{"content/posts/My Post.md", "---\n" + least + "---\n"}}).printed ==
        "content/posts/My Post.md: error: 'My Post' cannot stand in an address\n"
        "  hint: rename 'My Post' to 'my-post'\n");
  const auto twice = load_files({{"content/posts/2026-11-15-x.md", "---\n" + least + "---\n"},
                                 {"content/posts/x/index.md", "---\n" + least + "---\n"}});
  CHECK(twice.printed ==
        "content/posts/x/index.md:2:1: error: this post has the address /posts/x/, and so has "
        "content/posts/2026-11-15-x.md\n"
        "  title: T\n"
        "  ^\n"
        "  hint: rename one of the two files\n");
  CHECK(twice.content.posts.size() == 1);
}

TEST_CASE("jinja in a body is text like any other", "[load]") {
  const auto [content, mistakes] = load_files(
      {{"content/posts/x.md", "---\n" + least + "---\nUse `{{ ref('x') }}` and ${{ secrets.X }}.\n"}});
  CHECK(mistakes.empty());
  CHECK(plain_text_of(content.posts[0].body).find("${{ secrets.X }}") != std::string::npos);
}

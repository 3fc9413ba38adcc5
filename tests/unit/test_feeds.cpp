#include "catch.hpp"
#include "markdown/diagrams.hpp"
#include "markdown/parse_markdown.hpp"
#include "render/data/site_data.hpp"
#include "render/feeds/atom_feed.hpp"
#include "render/feeds/feed_entry.hpp"
#include "render/feeds/json_feed.hpp"
#include "render/feeds/llms_text.hpp"
#include "render/feeds/sitemap.hpp"
#include "render/site_links.hpp"
#include "render_fixture.hpp"

using namespace waymark;

namespace {

// What stands between tags that open and close in pairs; the first fault in words, or empty.
std::string fault_of_xml(std::string_view xml) {
  std::vector<std::string> open;
  for (size_t begin = xml.find('<'); begin != std::string_view::npos; begin = xml.find('<', begin + 1)) {
    const auto end = xml.find('>', begin);
    if (end == std::string_view::npos)
      return "a tag without end";
    const auto tag = xml.substr(begin + 1, end - begin - 1);
    if (tag.find('<') != std::string_view::npos)
      return "a tag in a tag";
    if (tag.starts_with('?') || tag.ends_with('/'))
      continue;
    const auto name = std::string(tag.substr(tag.starts_with('/') ? 1 : 0, tag.find(' ')));
    if (!tag.starts_with('/')) {
      open.push_back(name);
      continue;
    }
    if (open.empty() || open.back() != name)
      return "unexpected </" + name + ">";
    open.pop_back();
  }
  for (size_t at = xml.find('&'); at != std::string_view::npos; at = xml.find('&', at + 1))
    if (const auto end = xml.find(';', at); end == std::string_view::npos || end - at > 6)
      return "a bare &";
  return open.empty() ? "" : "<" + open.back() + "> is not closed";
}

size_t count_of(std::string_view text, std::string_view part) {
  size_t count = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
    ++count;
  return count;
}

} // namespace

TEST_CASE("the feed is well-formed Atom with absolute addresses and full texts") {
  const auto site = sample_site();
  const auto feed = atom_feed(site, sample_fragments());
  CHECK(fault_of_xml(feed) == "");
  CHECK(feed.starts_with(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n"
      "<title>Ada &lt;Example&gt;</title>\n"
      "<subtitle>I build pipelines. They run.</subtitle>\n"
      "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://me.example/repo/feed.xml\"/>\n"
      "<link rel=\"alternate\" type=\"text/html\" href=\"https://me.example/repo/\"/>\n"
      "<id>https://me.example/repo/</id>\n"
      "<updated>2026-11-16T00:00:00Z</updated>\n"
      "<author>\n<name>Ada &lt;Example&gt;</name>\n<uri>https://me.example/repo/</uri>\n</author>\n"
      "<generator>Waymark</generator>\n"
      "<entry>\n"
      "<title>How late &amp; why</title>\n"
      "<link rel=\"alternate\" type=\"text/html\" href=\"https://me.example/repo/posts/late/\"/>\n"
      "<id>tag:me.example,2026-11-15:/posts/late/</id>\n"
      "<published>2026-11-15T00:00:00Z</published>\n"
      "<updated>2026-11-16T00:00:00Z</updated>\n"
      "<category term=\"spark\"/>\n"));
  CHECK(count_of(feed, "<entry>") == 2);
  CHECK(feed.find("&lt;code&gt;{{ ref() }}&lt;/code&gt;") != std::string::npos);
  CHECK(feed.find('\x02') == std::string::npos);
  CHECK(feed.find("href=&quot;/") == std::string::npos);
}

TEST_CASE("in a feed every address is absolute and a diagram is told in words") {
  auto site = sample_site();
  Diagnostics diagnostics;
  auto &post = site.content.posts[1];
  post.body = parse_markdown("a.md", "## Why\n\nSee [above](#why).\n\n```dot\ndigraph { a -> b }\n```\n", {},
                             diagnostics);
  const auto diagrams = diagrams_of(post.body);
  REQUIRE(diagrams.size() == 1);
  Fragments fragments;
  fragments.drawings = {{diagrams[0].key, {"<svg class=\"gv\"></svg>", "", "a leads to b."}}};
  CHECK(feed_entry_html(post, site, fragments) ==
        "<h2 id=\"why\"><a class=\"anchor\" href=\"https://me.example/repo/posts/late/#why\">Why</a></h2>\n"
        "<p>See <a href=\"https://me.example/repo/posts/late/#why\">above</a>.</p>\n"
        "<figure><p>a leads to b.</p><figcaption><a href=\"https://me.example/repo/posts/late/#\">" +
            diagrams[0].title + "</a></figcaption></figure>\n");
}

TEST_CASE("dates of feeds carry the owner's zone, and control characters are left out") {
  auto site = sample_site();
  site.content.profile.time_zone = "Asia/Kolkata";
  site.content.posts[1].title = "How \x01 late";
  const auto feed = atom_feed(site, {});
  CHECK(fault_of_xml(feed) == "");
  CHECK(feed.find("<title>How  late</title>") != std::string::npos);
  CHECK(feed.find("<published>2026-11-15T00:00:00+05:30</published>\n"
                  "<updated>2026-11-16T00:00:00+05:30</updated>\n") != std::string::npos);
}

TEST_CASE("the JSON Feed says what the Atom feed says") {
  auto site = sample_site();
  site.content.posts[1].body.blocks.resize(1);
  site.content.posts[1].body.footnotes.clear();
  site.posts = {1};
  CHECK(json_feed(site, {}) == R"({
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Ada <Example>",
  "home_page_url": "https://me.example/repo/",
  "feed_url": "https://me.example/repo/feed.json",
  "description": "I build pipelines. They run.",
  "language": "en",
  "authors": [
    {
      "name": "Ada <Example>",
      "url": "https://me.example/repo/"
    }
  ],
  "items": [
    {
      "id": "tag:me.example,2026-11-15:/posts/late/",
      "url": "https://me.example/repo/posts/late/",
      "title": "How late & why",
      "summary": "About How late & why.",
      "content_html": "<p>Intro with <code>{{ ref() }}</code> and a note.<sup><a id=\"fnref-1\" href=\"https://me.example/repo/posts/late/#fn-1\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a></sup></p>\n",
      "date_published": "2026-11-15T00:00:00Z",
      "date_modified": "2026-11-16T00:00:00Z",
      "image": "https://me.example/repo/cards/posts/late.png",
      "tags": [
        "spark"
      ],
      "authors": [
        {
          "name": "Ada <Example>",
          "url": "https://me.example/repo/"
        }
      ]
    }
  ]
}
)");
}

TEST_CASE("llms.txt names what there is, and says that a plan is a plan") {
  auto site = sample_site();
  site.content.posts[1].title = "How [late]\n& why";
  CHECK(
      llms_text(site) ==
      "# Ada <Example>\n\n> I build pipelines. They run.\n\n"
      "Ada <Example>, Data engineer. On the way to: senior data & AI engineer. from March.\n\n"
      "What is called planned is a plan, and the figures of planned projects are targets. A skill is called "
      "proven only where a live project, a certificate or a post shows it.\n\n"
      "## Projects\n\n"
      "- [Market intelligence](https://me.example/repo/projects/market/): Planned. Answers with sources. Its "
      "facts are examples.\n"
      "- [Warehouse to lakehouse](https://me.example/repo/projects/lake/): Live. Moves a warehouse.\n\n"
      "## Posts\n\n"
      "- [How \\[late\\] & why](https://me.example/repo/posts/late/): 2026-11-15. About How late & why.\n"
      "- [Retrieval](https://me.example/repo/posts/old/): 2025-11-01. About Retrieval.\n\n"
      "## Roadmap\n\n"
      "- [To senior](https://me.example/repo/roadmap/): 1 of 3 items done. Two phases.\n\n"
      "## Skills and CV\n\n"
      "- [Skills and what proves them](https://me.example/repo/skills/): Proven: Spark.\n"
      "- [The same as JSON](https://me.example/repo/skills.json)\n\n"
      "## Optional\n\n"
      "- [About](https://me.example/repo/about/): Who I am.\n"
      "- [Journal](https://me.example/repo/journal/): Week by week: hours, what was done, what was learned.\n"
      "- [All posts as a feed](https://me.example/repo/feed.xml)\n");
}

TEST_CASE("a domain of one's own stands in CNAME") {
  CHECK(custom_domain("https://ada.dev/") == "ada.dev");
  for (const char *other : {"https://ada.github.io/", "https://ada.dev/portfolio/", "http://127.0.0.1/",
                            "http://127.0.0.1:4000/", "http://localhost/", "/"})
    CHECK(custom_domain(other).empty());
}

TEST_CASE("a feed without posts is as old as the build") {
  auto site = sample_site();
  site.posts.clear();
  const auto feed = atom_feed(site, sample_fragments());
  CHECK(fault_of_xml(feed) == "");
  CHECK(feed.find("<updated>2026-11-22T00:00:00Z</updated>") != std::string::npos);
}

TEST_CASE("the sitemap lists every page but 404 and old addresses, posts with their last change") {
  const auto site = sample_site();
  const Fragments none;
  const auto data = site_data(site, none.drawings, {});
  const auto map = sitemap(page_views({site, none, data}), site.base_url);
  CHECK(fault_of_xml(map) == "");
  CHECK(map.find("404") == std::string::npos);
  CHECK(map.find("<url><loc>https://me.example/repo/</loc><lastmod>2026-11-16</lastmod></url>\n") !=
        std::string::npos);
  CHECK(
      map.find("<url><loc>https://me.example/repo/posts/late/</loc><lastmod>2026-11-16</lastmod></url>\n") !=
      std::string::npos);
  CHECK(map.find("<loc>https://me.example/repo/projects/market/</loc><lastmod>2026-11-02</lastmod>") !=
        std::string::npos);
  CHECK(map.find("<loc>https://me.example/repo/roadmap/</loc><lastmod>2026-06-14</lastmod>") !=
        std::string::npos);
  CHECK(map.find("/2025/") == std::string::npos);
  CHECK(count_of(map, "<url>") == 17);
}

TEST_CASE("robots.txt respects the base path") {
  CHECK(robots("/repo/", "https://me.example/repo/") ==
        "User-agent: *\nAllow: /repo/\nSitemap: https://me.example/repo/sitemap.xml\n");
}

#include "catch.hpp"
#include "render/data/site_data.hpp"
#include "render/feeds/atom_feed.hpp"
#include "render/feeds/sitemap.hpp"
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
  const auto feed = atom_feed(site);
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
      "<author>\n<name>Ada &lt;Example&gt;</name>\n</author>\n"
      "<entry>\n"
      "<title>How late &amp; why</title>\n"
      "<link rel=\"alternate\" type=\"text/html\" href=\"https://me.example/repo/posts/late/\"/>\n"
      "<id>https://me.example/repo/posts/late/</id>\n"
      "<published>2026-11-15T00:00:00Z</published>\n"
      "<updated>2026-11-16T00:00:00Z</updated>\n"
      "<category term=\"spark\"/>\n"));
  CHECK(count_of(feed, "<entry>") == 2);
  CHECK(feed.find("&lt;code&gt;{{ ref() }}&lt;/code&gt;") != std::string::npos);
  CHECK(feed.find('\x02') == std::string::npos);
  CHECK(feed.find("href=&quot;/") == std::string::npos);
}

TEST_CASE("a feed without posts is as old as the build") {
  auto site = sample_site();
  site.posts.clear();
  const auto feed = atom_feed(site);
  CHECK(fault_of_xml(feed) == "");
  CHECK(feed.find("<updated>2026-11-22T00:00:00Z</updated>") != std::string::npos);
}

TEST_CASE("the sitemap lists every page but 404, posts with their last change") {
  const auto site = sample_site();
  const Fragments none;
  const auto data = site_data(site, none.drawings, {});
  const auto map = sitemap(page_views({site, none, data}), site.base_url);
  CHECK(fault_of_xml(map) == "");
  CHECK(map.find("404") == std::string::npos);
  CHECK(map.find("<url><loc>https://me.example/repo/</loc></url>\n") != std::string::npos);
  CHECK(
      map.find("<url><loc>https://me.example/repo/posts/late/</loc><lastmod>2026-11-16</lastmod></url>\n") !=
      std::string::npos);
  CHECK(count_of(map, "<url>") == 11);
}

TEST_CASE("robots.txt respects the base path") {
  CHECK(robots("/repo/", "https://me.example/repo/") ==
        "User-agent: *\nAllow: /repo/\nSitemap: https://me.example/repo/sitemap.xml\n");
}

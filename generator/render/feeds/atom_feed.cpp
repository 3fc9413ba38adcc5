#include "render/feeds/atom_feed.hpp"

#include "render/html/render_document.hpp"
#include "render/site_links.hpp"
#include "text/fragment_tokens.hpp"
#include "text/html_escape.hpp"

#include <algorithm>

namespace waymark {

namespace {

constexpr size_t most_entries = 20;

std::string element(const std::string &name, std::string_view text) {
  return "<" + name + ">" + html_escaped(text) + "</" + name + ">\n";
}

std::string timestamp(Date date) {
  return iso_date(date) + "T00:00:00Z";
}

std::string link(std::string_view relation, std::string_view type, const std::string &address) {
  std::string out = "<link rel=\"";
  out.append(relation).append("\" type=\"").append(type).append("\" href=\"");
  append_html_escaped(out, address);
  return out + "\"/>\n";
}

// Diagrams are left as their source: a reader's program has none of the theme's colours.
std::string body_html(const Post &post, const std::string &base_url) {
  return resolve_tokens(render_document(post.body, {}), base_url, post.slug + "-");
}

std::string entry(const Post &post, const std::string &base_url) {
  const auto address = with_base(base_url, post.route);
  std::string out = "<entry>\n" + element("title", post.title) + link("alternate", "text/html", address) +
                    element("id", address) + element("published", timestamp(post.date)) +
                    element("updated", timestamp(post.updated.value_or(post.date)));
  for (const auto &tag : post.tags)
    out += "<category term=\"" + html_escaped(tag) + "\"/>\n";
  out += element("summary", post.summary);
  out += "<content type=\"html\">" + html_escaped(body_html(post, base_url)) + "</content>\n</entry>\n";
  return out;
}

Date last_change(const Site &site) {
  if (site.posts.empty())
    return site.today;
  Date latest = site.content.posts[site.posts.front()].date;
  for (const auto index : site.posts) {
    const auto &post = site.content.posts[index];
    latest = std::max(latest, post.updated.value_or(post.date));
  }
  return latest;
}

} // namespace

std::string atom_feed(const Site &site) {
  const auto &profile = site.content.profile;
  std::string out =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" +
      html_escaped(profile.language) + "\">\n";
  out += element("title", profile.title.empty() ? profile.name : profile.title);
  out += element("subtitle", profile.description.empty() ? profile.summary : profile.description);
  out += link("self", "application/atom+xml", with_base(site.base_url, "/feed.xml"));
  out += link("alternate", "text/html", site.base_url);
  out += element("id", site.base_url) + element("updated", timestamp(last_change(site)));
  out += "<author>\n" + element("name", profile.name) + "</author>\n";
  size_t entries = 0;
  for (const auto index : site.posts)
    if (const auto &post = site.content.posts[index]; !post.draft && entries < most_entries) {
      out += entry(post, site.base_url);
      ++entries;
    }
  return out + "</feed>\n";
}

} // namespace waymark

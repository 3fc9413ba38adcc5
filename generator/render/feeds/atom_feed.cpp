#include "render/feeds/atom_feed.hpp"

#include "render/feeds/feed_entry.hpp"
#include "render/site_links.hpp"
#include "text/html_escape.hpp"
#include "text/time_zone.hpp"

#include <algorithm>

namespace waymark {

namespace {

// XML 1.0 has no place for control characters, however they are written.
std::string xml_text(std::string_view text) {
  std::string kept;
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n' || c == '\r')
      kept += c;
  return html_escaped(kept);
}

std::string element(const std::string &name, std::string_view text) {
  return "<" + name + ">" + xml_text(text) + "</" + name + ">\n";
}

std::string link(std::string_view relation, std::string_view type, const std::string &address) {
  std::string out = "<link rel=\"";
  out.append(relation).append("\" type=\"").append(type).append("\" href=\"");
  append_html_escaped(out, address);
  return out + "\"/>\n";
}

std::string entry(const Post &post, const Site &site, const Fragments &fragments) {
  const auto &zone = site.content.profile.time_zone;
  std::string out = "<entry>\n" + element("title", post.title) +
                    link("alternate", "text/html", with_base(site.base_url, post.route)) +
                    element("id", feed_entry_id(post, site)) +
                    element("published", day_timestamp(post.date, zone)) +
                    element("updated", day_timestamp(post.updated.value_or(post.date), zone));
  for (const auto &tag : post.tags)
    out += "<category term=\"" + xml_text(tag) + "\"/>\n";
  out += element("summary", post.summary);
  out += "<content type=\"html\">" + xml_text(feed_entry_html(post, site, fragments)) + "</content>\n";
  return out + "</entry>\n";
}

} // namespace

std::string atom_feed(const Site &site, const Fragments &fragments) {
  const auto &profile = site.content.profile;
  std::string out =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" +
      xml_text(profile.language) + "\">\n";
  out += element("title", profile.title.empty() ? profile.name : profile.title);
  out += element("subtitle", profile.description.empty() ? profile.summary : profile.description);
  out += link("self", "application/atom+xml", with_base(site.base_url, "/feed.xml"));
  out += link("alternate", "text/html", site.base_url);
  out += element("id", site.base_url);
  out += element("updated", day_timestamp(last_feed_change(site), profile.time_zone));
  out += "<author>\n" + element("name", profile.name) + element("uri", site.base_url) + "</author>\n";
  out += "<generator>Waymark</generator>\n";
  for (const auto *post : feed_posts(site))
    out += entry(*post, site, fragments);
  return out + "</feed>\n";
}

} // namespace waymark

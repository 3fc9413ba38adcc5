#include "render/feeds/feed_entry.hpp"

#include "render/html/render_document.hpp"
#include "render/site_links.hpp"
#include "text/fragment_tokens.hpp"
#include "text/html_escape.hpp"
#include "text/web_address.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

void replace_all(std::string &text, std::string_view from, const std::string &to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

} // namespace

std::vector<const Post *> feed_posts(const Site &site) {
  constexpr size_t most = 20;
  std::vector<const Post *> posts;
  for (const auto index : site.posts)
    if (const auto &post = site.content.posts[index]; !post.draft && posts.size() < most)
      posts.push_back(&post);
  return posts;
}

std::string feed_entry_id(const Post &post, const Site &site) {
  return fmt::format("tag:{},{}:{}", host_of(site.base_url), iso_date(post.date), post.route);
}

std::string feed_entry_html(const Post &post, const Site &site, const Fragments &fragments) {
  const auto address = with_base(site.base_url, post.route);
  HtmlOptions options;
  options.fragments = &fragments;
  options.diagrams = HtmlOptions::Diagrams::in_words;
  options.words = &site.content.words;
  auto html = resolve_tokens(render_document(post.body, options), site.base_url, "");
  replace_all(html, "href=\"#", "href=\"" + html_escaped(address) + "#"); // a quote in text is an entity
  return html;
}

Date last_feed_change(const Site &site) {
  std::optional<Date> latest;
  for (const auto *post : feed_posts(site)) {
    const auto day = post->updated.value_or(post->date);
    latest = latest ? std::max(*latest, day) : day;
  }
  return latest.value_or(site.today);
}

} // namespace waymark

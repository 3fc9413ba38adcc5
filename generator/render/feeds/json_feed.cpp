#include "render/feeds/json_feed.hpp"

#include "render/cards/card_path.hpp"
#include "render/feeds/feed_entry.hpp"
#include "render/site_links.hpp"
#include "render/template/value.hpp"
#include "text/time_zone.hpp"

#include <algorithm>

namespace waymark {
namespace {

Value authors(const Site &site) {
  return Value::array({Value::object({{"name", site.content.profile.name}, {"url", site.base_url}})});
}

Value item_of(const Post &post, const Site &site, const Fragments &fragments) {
  const auto &zone = site.content.profile.time_zone;
  auto item = Value::object({{"id", feed_entry_id(post, site)},
                             {"url", with_base(site.base_url, post.route)},
                             {"title", post.title},
                             {"summary", post.summary},
                             {"content_html", feed_entry_html(post, site, fragments)},
                             {"date_published", day_timestamp(post.date, zone)}});
  if (post.updated)
    item["date_modified"] = day_timestamp(*post.updated, zone);
  if (cover_is_card(post))
    item["image"] = with_base(site.base_url, post.cover->path);
  else if (site.content.profile.cards)
    item["image"] = with_base(site.base_url, card_path(post.route));
  if (!post.tags.empty())
    item["tags"] = post.tags;
  item["authors"] = authors(site);
  return item;
}

} // namespace

std::string json_feed(const Site &site, const Fragments &fragments) {
  const auto &profile = site.content.profile;
  Value items = Value::array();
  for (const auto *post : feed_posts(site))
    items.push_back(item_of(*post, site, fragments));
  const auto feed =
      Value::object({{"version", "https://jsonfeed.org/version/1.1"},
                     {"title", profile.title.empty() ? profile.name : profile.title},
                     {"home_page_url", site.base_url},
                     {"feed_url", with_base(site.base_url, "/feed.json")},
                     {"description", profile.description.empty() ? profile.summary : profile.description},
                     {"language", profile.language},
                     {"authors", authors(site)},
                     {"items", std::move(items)}});
  return feed.dump(2, ' ', false, Value::error_handler_t::replace) + "\n";
}

} // namespace waymark

#include "render/data/post_data.hpp"

#include "render/data/plain_values.hpp"

namespace waymark {

namespace {

Value tag_list(const Post &post, const Site &site) {
  Value list = Value::array();
  for (const auto place : post.tag_places)
    list.push_back(tag_data(site.tags[place]));
  return list;
}

Value part_data(const Post &post, const Site &site) {
  if (!post.part)
    return nullptr;
  return Value::object({{"number", static_cast<int>(post.part->number)},
                        {"series", series_data(site.series[post.part->series])}});
}

// A tag or a series.
template <typename List>
Value list_data(const List &list) {
  return Value::object({{"name", list.name},
                        {"slug", list.slug},
                        {"url", list.route},
                        {"count", static_cast<int>(list.posts.size())}});
}

} // namespace

Value tag_data(const Tag &tag) {
  return list_data(tag);
}

Value series_data(const Series &series) {
  return list_data(series);
}

Value post_data(const Post &post, const Site &site) {
  return Value::object({
      {"slug", post.slug},
      {"route", post.route},
      {"title", post.title},
      {"date", iso_date(post.date)},
      {"updated", date_value(post.updated)},
      {"summary", post.summary},
      {"tags", text_list(post.tags)},
      {"tag_links", tag_list(post, site)},
      {"series", post.series},
      {"part", part_data(post, site)},
      {"draft", post.draft},
      {"sample", post.sample},
      {"minutes", post.reading_minutes},
      {"discussion", post.discussion},
  });
}

} // namespace waymark

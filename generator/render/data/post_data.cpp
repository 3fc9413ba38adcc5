#include "render/data/post_data.hpp"

#include "render/data/plain_values.hpp"

namespace waymark {

Value post_data(const Post &post) {
  return Value::object({
      {"slug", post.slug},
      {"route", post.route},
      {"title", post.title},
      {"date", iso_date(post.date)},
      {"updated", date_value(post.updated)},
      {"summary", post.summary},
      {"tags", text_list(post.tags)},
      {"series", post.series},
      {"draft", post.draft},
      {"sample", post.sample},
      {"minutes", post.reading_minutes},
      {"discussion", post.discussion},
  });
}

} // namespace waymark

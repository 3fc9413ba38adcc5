#include "check/check_series.hpp"

#include "text/skill_slug.hpp"

#include <fmt/format.h>
#include <map>

namespace waymark {

void check_series(const Content &content, Diagnostics &diagnostics) {
  std::map<std::string, std::vector<const Post *>> parts;
  for (const auto &post : content.posts)
    if (!post.series.empty())
      parts[skill_slug(post.series)].push_back(&post);
  for (const auto &[slug, posts] : parts)
    if (posts.size() == 1)
      diagnostics.add({Severity::note, posts.front()->series_position,
                       fmt::format("the series '{}' has one part only", posts.front()->series),
                       "write the next part, or leave 'series' out until there is one"});
}

} // namespace waymark

#include "render/data/page_data.hpp"
#include "render/views/views.hpp"

namespace waymark {

Value search_view(const RenderContext &context) {
  const auto &words = context.site.content.words;
  const auto &title = word(words, "search");
  auto page = page_data(
      {"search", "/search/", title, tab_title(title, context.site_data), word(words, "search_about"), ""});
  page["is_indexed"] = false;
  return page;
}

} // namespace waymark

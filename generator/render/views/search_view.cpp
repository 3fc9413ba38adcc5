#include "render/data/page_data.hpp"
#include "render/views/views.hpp"

namespace waymark {

Value search_view(const RenderContext &context) {
  auto page = page_data({"search", "/search/", "Search", tab_title("Search", context.site_data),
                         "Search the projects, posts, roadmaps and skills of this site.", ""});
  page["is_indexed"] = false;
  return page;
}

} // namespace waymark

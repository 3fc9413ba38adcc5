// One page: its route, its template, and the function that yields its data.
// Why: rendering, dumping and the sitemap walk one list, and data is made only for the page that is wanted.
#pragma once
#include "render/render_context.hpp"
#include "text/date.hpp"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace waymark {

struct PageView {
  std::string route;
  std::string template_name;
  std::optional<Date> modified; // for the sitemap
  std::function<Value()> data;  // may be called from any thread
  enum class Indexing { indexed, hidden } indexing = Indexing::indexed;
};

// All pages in a fixed order. What the context refers to must outlive them.
std::vector<PageView> page_views(const RenderContext &context);

// The templates that pages begin with, whether or not this site has such a page.
const std::set<std::string> &page_template_names();

} // namespace waymark

// The `page` object of the template data, before a view fills in what its kind of page shows.
// Why: every key of the schema is always there, so that a template may ask for it on any page.
#pragma once
#include "render/template/value.hpp"

#include <string>

namespace waymark {

struct PageHead {
  std::string kind;        // "post": the view
  std::string route;       // "/posts/x/"
  std::string heading;     // of the page itself
  std::string title;       // of the browser's tab and of search results
  std::string description; // one or two sentences
  std::string menu;        // the menu's entry that the page belongs to; empty: none
};

Value page_data(const PageHead &head);

// "heading · site title"
std::string tab_title(const std::string &heading, const Value &site_data);

} // namespace waymark

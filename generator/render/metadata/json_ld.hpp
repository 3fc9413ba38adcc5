// A page as schema.org describes it, in JSON-LD.
// Why: search engines show authors, dates and paths, and find out what is code, when they are told so.
#pragma once
#include "model/site.hpp"
#include "render/template/value.hpp"

#include <string>
#include <vector>

namespace waymark {

struct Crumb {
  std::string name;
  std::string route;
};

// The whole graph of a page from its template data. `crumbs` are the pages above it, the start first; empty
// on the start itself.
Value json_ld(const Value &page, const std::vector<Crumb> &crumbs, const Site &site);

// As it may stand in a script element: no '<', '>' or '&' is left in it.
std::string script_text(const Value &graph);

} // namespace waymark

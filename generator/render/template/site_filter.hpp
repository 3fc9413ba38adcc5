// Filters that the site adds to the built-in ones: url, asset, fill …
// Why: the engine knows no routes; what a path becomes is decided by whoever renders the site.
#pragma once
#include "render/template/value.hpp"

#include <functional>
#include <map>

namespace waymark {

enum class FilterText { plain, safe_markup };

struct FilterResult {
  Value value;
  FilterText text = FilterText::plain; // safe_markup: a text value is not escaped when printed
  std::string error;                   // not empty: a mistake, reported at the filter's place
  std::string hint;
};

struct FilterArgument {
  std::string name; // empty: by position
  Value value;
  FilterText text = FilterText::plain; // safe_markup: a text that must not be escaped again
};

// The value before the bar, and the arguments in parentheses.
using SiteFilter =
    std::function<FilterResult(const Value &input, const std::vector<FilterArgument> &arguments)>;
using FilterTable = std::map<std::string, SiteFilter, std::less<>>; // by name

} // namespace waymark

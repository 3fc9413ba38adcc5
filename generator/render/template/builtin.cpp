#include "render/template/builtin.hpp"

#include <map>

namespace waymark::templates {
namespace {

using FilterMap = std::map<std::string_view, const BuiltinFilter *>;

const FilterMap &all_filters() {
  static const FilterMap table = [] {
    FilterMap result;
    for (const auto part :
         {text_filters(), markup_filters(), number_filters(), list_filters(), order_filters()})
      for (const auto &filter : part)
        result.emplace(filter.name, &filter);
    return result;
  }();
  return table;
}

} // namespace

const BuiltinFilter *find_filter(std::string_view name) {
  const auto found = all_filters().find(name);
  return found == all_filters().end() ? nullptr : found->second;
}

std::vector<std::string> filter_names() {
  std::vector<std::string> result;
  for (const auto &[name, filter] : all_filters())
    result.emplace_back(name);
  return result;
}

} // namespace waymark::templates

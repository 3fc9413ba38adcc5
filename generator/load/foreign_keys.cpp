#include "load/foreign_keys.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark {

std::string_view own_name_of_foreign_key(std::string_view key, const std::vector<std::string> &known) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 30> synonyms = {{
      {"description", "summary"},   {"desc", "summary"},
      {"excerpt", "summary"},       {"subtitle", "summary"},
      {"bio", "summary"},           {"about", "summary"},
      {"categories", "tags"},       {"category", "tags"},
      {"keywords", "tags"},         {"image", "cover"},
      {"thumbnail", "cover"},       {"banner", "cover"},
      {"lastmod", "updated"},       {"modified", "updated"},
      {"technologies", "stack"},    {"tech", "stack"},
      {"tools", "stack"},           {"company", "employer"},
      {"position", "role"},         {"job_title", "role"},
      {"school", "institution"},    {"university", "institution"},
      {"timezone", "time_zone"},    {"lang", "language"},
      {"redirect_from", "aliases"}, {"github", "repo"},
      {"url", "base_url"},          {"baseURL", "base_url"},
      {"published", "draft"},       {"order", "featured"},
  }};
  for (const auto &[foreign, ours] : synonyms)
    if (foreign == key && std::ranges::find(known, ours) != known.end())
      return ours;
  return {};
}

} // namespace waymark

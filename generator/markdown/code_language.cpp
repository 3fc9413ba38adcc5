#include "markdown/code_language.hpp"

#include <algorithm>

namespace waymark {

std::string_view code_language(std::string_view info) {
  const auto begin = info.find_first_not_of(" \t{.");
  if (begin == info.npos)
    return {};
  const auto end = std::min(info.find_first_of(" \t{},", begin), info.size());
  return info.substr(begin, end - begin);
}

} // namespace waymark

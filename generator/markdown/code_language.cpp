#include "markdown/code_language.hpp"

#include <algorithm>

namespace waymark {

std::string_view code_language(std::string_view info) {
  const auto begin = info.find_first_not_of(" \t{.");
  if (begin == info.npos)
    return {};
  const bool is_range = begin > 0 && info[begin - 1] == '{' && info[begin] >= '0' && info[begin] <= '9';
  const auto end = std::min(info.find_first_of(" \t{},", begin), info.size());
  return is_range ? std::string_view() : info.substr(begin, end - begin);
}

} // namespace waymark

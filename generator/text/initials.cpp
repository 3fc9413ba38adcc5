#include "text/initials.hpp"

#include "text/unicode.hpp"

namespace waymark {

std::string initials_of(std::string_view name) {
  const auto last = name.rfind(' ');
  std::string initials;
  for (const auto begin : {size_t{0}, last == std::string_view::npos ? name.size() : last + 1})
    if (const auto letters = graphemes(name.substr(begin)); !letters.empty())
      initials += letters.front();
  return initials;
}

} // namespace waymark

#include "render/theme_tokens.hpp"

#include "text/trim.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

bool is_hex_colour(std::string_view text) {
  return (text.size() == 4 || text.size() == 7) && text[0] == '#' &&
         text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

// What stands between "--name:" and the end of its declaration, at its first place.
std::string_view value_of(std::string_view css, std::string_view name) {
  const auto key = fmt::format("--{}:", name);
  const auto at = css.find(key);
  if (at == std::string_view::npos)
    return {};
  const auto begin = at + key.size();
  return trimmed(css.substr(begin, css.find_first_of(";}", begin) - begin));
}

} // namespace

ThemeColour theme_colour(std::string_view tokens_css, std::string_view name, const ThemeColour &otherwise) {
  constexpr std::string_view opening = "light-dark(";
  auto value = value_of(tokens_css, name);
  if (!value.starts_with(opening) || !value.ends_with(')'))
    return is_hex_colour(value) ? ThemeColour{std::string(value), std::string(value)} : otherwise;
  value = value.substr(opening.size(), value.size() - opening.size() - 1);
  const auto comma = std::min(value.find(','), value.size());
  const auto light = trimmed(value.substr(0, comma));
  const auto dark = trimmed(value.substr(std::min(comma + 1, value.size())));
  return is_hex_colour(light) && is_hex_colour(dark) ? ThemeColour{std::string(light), std::string(dark)}
                                                     : otherwise;
}

} // namespace waymark

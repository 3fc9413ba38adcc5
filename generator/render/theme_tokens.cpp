#include "render/theme_tokens.hpp"

#include "text/trim.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace waymark {
namespace {

bool is_hex_colour(std::string_view text) {
  return (text.size() == 4 || text.size() == 7) && text[0] == '#' &&
         text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

} // namespace

std::string_view theme_value(std::string_view tokens_css, std::string_view name) {
  const auto key = fmt::format("--{}:", name);
  const auto at = tokens_css.find(key);
  if (at == std::string_view::npos)
    return {};
  const auto begin = at + key.size();
  return trimmed(tokens_css.substr(begin, tokens_css.find_first_of(";}", begin) - begin));
}

ThemeColour theme_colour(std::string_view tokens_css, std::string_view name, const ThemeColour &otherwise) {
  constexpr std::string_view opening = "light-dark(";
  auto value = theme_value(tokens_css, name);
  if (!value.starts_with(opening) || !value.ends_with(')'))
    return is_hex_colour(value) ? ThemeColour{std::string(value), std::string(value)} : otherwise;
  value = value.substr(opening.size(), value.size() - opening.size() - 1);
  const auto comma = std::min(value.find(','), value.size());
  const auto light = trimmed(value.substr(0, comma));
  const auto dark = trimmed(value.substr(std::min(comma + 1, value.size())));
  return is_hex_colour(light) && is_hex_colour(dark) ? ThemeColour{std::string(light), std::string(dark)}
                                                     : otherwise;
}

std::string theme_font(std::string_view tokens_css) {
  constexpr std::array<std::string_view, 7> generic{"serif",    "sans-serif",    "monospace",    "system-ui",
                                                    "ui-serif", "ui-sans-serif", "-apple-system"};
  const auto stack = theme_value(tokens_css, "font");
  auto family = trimmed(stack.substr(0, stack.find(',')));
  if (std::ranges::find(generic, family) != generic.end() || family.find('(') != family.npos)
    return {};
  if (family.size() > 1 && (family.front() == '"' || family.front() == '\''))
    family = family.substr(1, family.size() - 2);
  return std::string(family);
}

} // namespace waymark

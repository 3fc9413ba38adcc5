#include "load/svg_size.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace waymark {
namespace {

constexpr std::string_view blanks = " \t\r\n";

// The attributes of the root element: all between "<svg" and its '>'.
std::string_view root_attributes(std::string_view text) {
  constexpr size_t prologue = 1U << 14U; // XML declaration, doctype and comments come first
  const auto begin = text.substr(0, prologue).find("<svg");
  if (begin == std::string_view::npos)
    return {};
  char quote = 0;
  for (size_t at = begin; at < text.size(); ++at) {
    if (quote == 0 && text[at] == '>')
      return text.substr(begin + 4, at - begin - 4);
    if (quote == 0 && (text[at] == '"' || text[at] == '\''))
      quote = text[at];
    else if (text[at] == quote)
      quote = 0;
  }
  return {};
}

std::string_view value_of(std::string_view attributes, std::string_view name) {
  for (auto at = attributes.find(name); at != std::string_view::npos; at = attributes.find(name, at + 1)) {
    if (at == 0 || blanks.find(attributes[at - 1]) == std::string_view::npos)
      continue;
    const auto equals = attributes.find_first_not_of(blanks, at + name.size());
    if (equals == std::string_view::npos || attributes[equals] != '=')
      continue;
    const auto quote = attributes.find_first_of("\"'", equals);
    const auto end = quote == std::string_view::npos ? quote : attributes.find(attributes[quote], quote + 1);
    return end == std::string_view::npos ? std::string_view() : attributes.substr(quote + 1, end - quote - 1);
  }
  return {};
}

// A number at the front of `text`, which is taken off; nothing where there is none.
std::optional<double> take_number(std::string_view &text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n,"), text.size()));
  double value = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (problem != std::errc() || !std::isfinite(value))
    return {};
  text.remove_prefix(static_cast<size_t>(end - text.data()));
  return value;
}

// A length in pixels of CSS; per cent and em depend on the page and say nothing.
std::optional<double> pixels(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, double>, 7> units = {
      {{"", 1}, {"px", 1}, {"pt", 96.0 / 72}, {"pc", 16}, {"in", 96}, {"cm", 96 / 2.54}, {"mm", 96 / 25.4}}};
  const auto value = take_number(text);
  for (const auto &[unit, factor] : units)
    if (value && text == unit)
      return *value * factor;
  return {};
}

std::optional<ImageSize> rounded(double width, double height) {
  constexpr double largest = 1 << 20;
  if (width < 0.5 || height < 0.5 || width > largest || height > largest)
    return {};
  return ImageSize{static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height))};
}

} // namespace

bool has_svg_root(std::string_view text) {
  return !root_attributes(text).empty();
}

std::optional<ImageSize> svg_size(std::string_view text) {
  const auto attributes = root_attributes(text);
  const auto width = pixels(value_of(attributes, "width")), height = pixels(value_of(attributes, "height"));
  if (width && height)
    return rounded(*width, *height);
  auto box = value_of(attributes, "viewBox");
  const auto left = take_number(box), top = take_number(box);
  const auto box_width = take_number(box), box_height = take_number(box);
  if (!left || !top || !box_width || !box_height || *box_width <= 0 || *box_height <= 0)
    return {};
  if (width)
    return rounded(*width, *width * *box_height / *box_width);
  if (height)
    return rounded(*height * *box_width / *box_height, *height);
  return rounded(*box_width, *box_height);
}

} // namespace waymark

#include "render/feeds/text_width.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

struct Advance {
  std::string_view characters;
  double ems;
};

constexpr std::array<Advance, 6> advances = {{{"ijl.,:;'|!", 0.32},
                                              {" ft()[]{}I/\\`\"*", 0.42},
                                              {"-rs^", 0.52},
                                              {"mMwW@%", 0.98},
                                              {"ABCDEFGHJKLNOPQRSTUVXYZ&#+=<>~", 0.78},
                                              {"abcdeghknopquvxyz0123456789_$?", 0.66}}};

double ems_of(const std::string &grapheme) {
  if (grapheme.size() > 1)
    return display_width(grapheme) > 1 ? 1.3 : 0.8; // emoji and ideographs; letters with marks
  const auto found = std::ranges::find_if(advances, [&](const Advance &each) {
    return each.characters.find(grapheme) != std::string_view::npos;
  });
  return found == advances.end() ? 1 : found->ems;
}

} // namespace

double text_width(std::string_view text, double size) {
  double ems = 0;
  for (const auto &grapheme : graphemes(text))
    ems += ems_of(grapheme);
  return ems * size;
}

std::string text_within(std::string_view text, double size, double width) {
  constexpr std::string_view ellipsis = "…";
  if (text_width(text, size) <= width)
    return std::string(text);
  std::string result;
  for (const auto &grapheme : graphemes(text)) {
    if (text_width(result + grapheme, size) + text_width(ellipsis, size) > width)
      break;
    result += grapheme;
  }
  constexpr size_t shortest_rest = 12; // bytes of a word that is worth its beginning
  if (const auto blank = result.rfind(' ');
      blank != std::string::npos && result.size() - blank < shortest_rest)
    result.resize(blank);
  return result.append(ellipsis);
}

} // namespace waymark

#include "worker/program/theme_colours.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace waymark {
namespace {

struct Word {
  std::string_view name, stand_in;
};

constexpr std::array<Word, 7> words = {{{"accent", "#0a0b10"},
                                        {"bronze", "#0a0b11"},
                                        {"silver", "#0a0b12"},
                                        {"gold", "#0a0b13"},
                                        {"ok", "#0a0b14"},
                                        {"warn", "#0a0b15"},
                                        {"muted", "#0a0b16"}}};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

double linear(int channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// The SVG names on which white has the better contrast, sorted.
constexpr std::array<std::string_view, 40> dark_names = {
    "black",      "blue",        "blueviolet",    "brown",           "chocolate",
    "crimson",    "darkblue",    "darkgreen",     "darkmagenta",     "darkolivegreen",
    "darkorchid", "darkred",     "darkslateblue", "darkslategray",   "darkslategrey",
    "darkviolet", "dimgray",     "dimgrey",       "firebrick",       "forestgreen",
    "gray",       "green",       "grey",          "indianred",       "indigo",
    "magenta",    "maroon",      "mediumblue",    "mediumvioletred", "midnightblue",
    "navy",       "olive",       "olivedrab",     "purple",          "red",
    "royalblue",  "saddlebrown", "seagreen",      "sienna",          "teal"};
static_assert(std::ranges::is_sorted(dark_names));

} // namespace

std::string with_stand_ins(std::string_view text, std::vector<std::string> &unknown) {
  std::string result;
  for (size_t at = 0; at < text.size();) {
    const auto sign = std::min(text.find('@', at), text.size());
    result += text.substr(at, sign - at);
    size_t end = std::min(sign + 1, text.size());
    while (end < text.size() && is_letter(text[end]))
      ++end;
    const auto written = text.substr(sign, end - sign);
    const auto word = std::ranges::find_if(words, [&](const Word &one) {
      return written.substr(std::min<size_t>(1, written.size())) == one.name;
    });
    if (word != words.end())
      result += word->stand_in;
    else
      result += written;
    if (word == words.end() && written.size() > 1)
      unknown.emplace_back(written.substr(1));
    at = end;
  }
  return result;
}

std::optional<std::string_view> word_of_stand_in(std::string_view colour) {
  for (const auto &word : words)
    if (word.stand_in == colour)
      return word.name;
  return {};
}

std::vector<std::string> theme_colour_words() {
  std::vector<std::string> result;
  result.reserve(words.size());
  for (const auto &word : words)
    result.push_back("@" + std::string(word.name));
  return result;
}

bool is_dark_colour(std::string_view colour) {
  if (!colour.starts_with('#') || colour.size() < 7)
    return std::ranges::binary_search(dark_names, colour);
  unsigned rgb = 0;
  std::from_chars(colour.data() + 1, colour.data() + 7, rgb, 16);
  const double luminance = 0.2126 * linear(static_cast<int>(rgb >> 16U & 255U)) +
                           0.7152 * linear(static_cast<int>(rgb >> 8U & 255U)) +
                           0.0722 * linear(static_cast<int>(rgb & 255U));
  return luminance < 0.179; // there white and black are equally far
}

} // namespace waymark

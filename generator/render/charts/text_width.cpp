#include "render/charts/text_width.hpp"

#include "render/charts/inter_advances.hpp"
#include "text/unicode.hpp"

namespace waymark {

namespace {

constexpr std::string_view ellipsis = "…";

// Of other scripts and of pictures, which another font draws: rather too much than too little.
constexpr double foreign_column = 700;

// U+0080 to U+07FF stand in two bytes.
unsigned code_of_two(std::string_view text) {
  return (static_cast<unsigned char>(text[0]) & 0x1FU) << 6 | (static_cast<unsigned char>(text[1]) & 0x3FU);
}

double advance(const std::string &letter, const inter::Advances &advances) {
  const auto first = static_cast<unsigned char>(letter[0]);
  if (first >= 0x20 && first < 0x7F)
    return advances.ascii.at(first - 0x20U);
  if (letter.size() == 2 && code_of_two(letter) >= 0xA0 && code_of_two(letter) < 0x180)
    return advances.latin.at(code_of_two(letter) - 0xA0);
  if (letter == "–" || letter == "‘" || letter == "’")
    return 500;
  if (letter == "—" || letter == "…")
    return 1000;
  return foreign_column * display_width(letter);
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char c : text)
    if (c != ' ' && c != '\n')
      words.back() += c;
    else if (!words.back().empty())
      words.emplace_back();
  if (words.back().empty())
    words.pop_back();
  return words;
}

} // namespace

double text_width(std::string_view text, Font font) {
  const auto &advances = font.weight == FontWeight::regular ? inter::regular : inter::semibold;
  double thousandths = 0;
  for (const auto &letter : graphemes(text))
    thousandths += advance(letter, advances);
  return thousandths * font.size / 1000;
}

std::string shortened(std::string_view text, double width, Font font) {
  if (text_width(text, font) <= width)
    return std::string(text);
  std::string result;
  double used = text_width(ellipsis, font);
  for (const auto &letter : graphemes(text)) {
    used += text_width(letter, font);
    if (used > width)
      break;
    result += letter;
  }
  while (result.ends_with(' '))
    result.pop_back();
  return result.append(ellipsis);
}

std::vector<std::string> wrapped(std::string_view text, double width, Font font, size_t lines) {
  std::vector<std::string> result;
  for (const auto &word : words_of(text)) {
    if (!result.empty() && (result.size() == lines || text_width(result.back() + " " + word, font) <= width))
      result.back() += " " + word;
    else
      result.push_back(word);
  }
  for (auto &line : result)
    line = shortened(line, width, font);
  return result;
}

} // namespace waymark

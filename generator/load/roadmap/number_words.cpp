#include "load/roadmap/number_words.hpp"

#include <algorithm>
#include <span>

namespace waymark {
namespace {

struct NumberWord {
  std::string_view text;
  int number;
};

constexpr NumberWord cardinals[] = {
    {"zero", 0},  {"one", 1},   {"two", 2},  {"three", 3}, {"four", 4},    {"five", 5},    {"six", 6},
    {"seven", 7}, {"eight", 8}, {"nine", 9}, {"ten", 10},  {"eleven", 11}, {"twelve", 12},
};

constexpr NumberWord ordinals[] = {
    {"first", 1},   {"second", 2}, {"third", 3}, {"fourth", 4}, {"fifth", 5},     {"sixth", 6},
    {"seventh", 7}, {"eighth", 8}, {"ninth", 9}, {"tenth", 10}, {"eleventh", 11}, {"twelfth", 12},
};

constexpr std::string_view ordinal_endings[] = {"st", "nd", "rd", "th"};

constexpr std::string_view romans[] = {"I",  "II", "III", "IV",  "V",    "VI",  "VII", "VIII",
                                       "IX", "X",  "XI",  "XII", "XIII", "XIV", "XV"};

std::optional<int> number_in(std::span<const NumberWord> words, const TextToken &token) {
  if (token.kind == TextToken::Kind::word)
    for (const auto &[text, number] : words)
      if (token.text == text)
        return number;
  return {};
}

std::optional<int> roman_number(const TextToken &token, std::string_view line) {
  const auto written = line.substr(token.begin, token.end - token.begin);
  const auto *const found = std::ranges::find(romans, written);
  return found == std::end(romans) ? std::nullopt : std::optional(static_cast<int>(found - romans) + 1);
}

} // namespace

std::optional<int> parse_number(TokenCursor &cursor, std::string_view line, RomanNumbers roman) {
  const auto &token = cursor.peek();
  auto number =
      token.kind == TextToken::Kind::number ? std::optional(token.number) : number_in(cardinals, token);
  if (!number && roman == RomanNumbers::accepted && token.kind == TextToken::Kind::word)
    number = roman_number(token, line);
  if (number)
    cursor.advance();
  return number;
}

std::optional<int> parse_ordinal(TokenCursor &cursor) {
  if (const auto number = number_in(ordinals, cursor.peek())) {
    cursor.advance();
    return number;
  }
  if (cursor.is_number() && cursor.peek(1).is_glued &&
      std::ranges::find(ordinal_endings, cursor.peek(1).text) != std::end(ordinal_endings)) {
    const int number = cursor.peek().number;
    cursor.advance(2);
    return number;
  }
  return {};
}

} // namespace waymark

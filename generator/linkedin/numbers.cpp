#include "linkedin/numbers.hpp"

#include "linkedin/word_list.hpp"
#include "linkedin/words/english_grammar.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

template <size_t N>
bool is_one_of(std::string_view word, const std::string_view (&list)[N]) {
  return std::ranges::find(list, word) != std::end(list);
}

// The digits with their separators; a full stop or comma at the end belongs to the sentence.
std::string_view number_at(std::string_view text, size_t at) {
  auto end = at;
  while (end < text.size() && (is_digit(text[end]) || text[end] == '.' || text[end] == ','))
    ++end;
  while (!is_digit(text[end - 1]))
    --end;
  return text.substr(at, end - at);
}

bool has_currency_before(std::string_view text, size_t at) {
  const auto before = text.substr(0, at);
  return before.ends_with('$') || before.ends_with("€") || before.ends_with("£");
}

// "1,912 payments": whatever is counted is a unit.
bool is_plural(std::string_view word) {
  constexpr size_t shortest = 4;
  const bool is_small_word = word == "this" || word == "does" || word.ends_with("ss") || word.ends_with("us");
  return word.size() >= shortest && word.front() >= 'a' && word.front() <= 'z' && word.ends_with('s') &&
         !is_small_word;
}

// The unit follows at once or after one space: "48 s", "99.7%", "12k", "1.4 million".
bool has_unit_after(std::string_view after) {
  if (after.starts_with("k") || after.starts_with("K") || after.starts_with("M") || after.starts_with("B"))
    if (after.size() == 1 || !is_word_byte(after[1]))
      return true;
  if (after.starts_with("\u00A0"))
    after.remove_prefix(2);
  else if (after.starts_with(" ") || after.starts_with("-"))
    after.remove_prefix(1);
  if (after.starts_with('%') || after.starts_with("€"))
    return true;
  size_t end = 0;
  while (end < after.size() && (is_word_byte(after[end]) || after[end] == '/') &&
         static_cast<unsigned char>(after[end]) < 0x80)
    ++end;
  const auto word = after.substr(0, end);
  return is_one_of(folded(word), english::units) || is_plural(word);
}

bool is_year_or_version(std::string_view number) {
  const bool is_year = number.size() == 4 && (number.starts_with("19") || number.starts_with("20"));
  return is_year || number.find('.') != std::string_view::npos;
}

int count_spelled_measures(std::string_view text) {
  const auto low = folded(text);
  int count = 0;
  bool is_number = false;
  for (size_t at = 0; at < low.size();) {
    const auto word = next_word(low, at);
    count += is_number && is_one_of(word, english::units) ? 1 : 0;
    is_number = is_one_of(word, english::number_words);
  }
  return count;
}

template <typename Visit>
void for_each_number(std::string_view text, Visit visit) {
  for (size_t at = 0; at < text.size();) {
    const bool is_start =
        is_digit(text[at]) &&
        (at == 0 || (!is_word_byte(text[at - 1]) && text[at - 1] != '.') || has_currency_before(text, at));
    if (!is_start) {
      const bool is_run = is_digit(text[at]);
      ++at;
      while (is_run && at < text.size() && is_digit(text[at]))
        ++at;
      continue;
    }
    const auto number = number_at(text, at);
    visit(number, at);
    at += number.size();
  }
}

} // namespace

NumberCount count_numbers(std::string_view text) {
  NumberCount result;
  for_each_number(text, [&](std::string_view number, size_t at) {
    const auto after = text.substr(at + number.size());
    if (has_currency_before(text, at) || has_unit_after(after))
      ++result.measures;
    else if (!is_year_or_version(number) && (after.empty() || !is_word_byte(after.front())))
      ++result.bare;
  });
  result.measures += count_spelled_measures(text);
  return result;
}

std::set<std::string> numbers_in(std::string_view text) {
  std::set<std::string> result;
  for_each_number(text, [&](std::string_view number, size_t) { result.emplace(number); });
  return result;
}

} // namespace waymark

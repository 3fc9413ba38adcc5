#include "linkedin/hook_figure.hpp"

#include "text/unicode.hpp"
#include "text/unspaced_script.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace waymark {
namespace {

constexpr std::array<std::string_view, 24> units = {
    "s",   "ms",    "min",     "h",       "kB",       "MB",      "GB",   "TB",
    "%",   "hours", "minutes", "seconds", "days",     "weeks",   "hour", "minute",
    "day", "week",  "million", "billion", "thousand", "percent", "€",    "times"};

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  const auto parts = [](char byte) { return byte == ' ' || byte == '\n' || begins_unspaced(byte); };
  while (!text.empty()) {
    const auto end = static_cast<size_t>(std::ranges::find_if(text, parts) - text.begin());
    if (end > 0)
      words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    while (!text.empty() && continues_character(text.front()))
      text.remove_prefix(1);
  }
  return words;
}

std::string_view without_marks(std::string_view word) {
  constexpr std::string_view before = "(\"'";
  constexpr std::string_view after = ".,;:!?)\"'";
  while (!word.empty() && before.find(word.front()) != std::string_view::npos)
    word.remove_prefix(1);
  while (!word.empty() && after.find(word.back()) != std::string_view::npos)
    word.remove_suffix(1);
  return word;
}

// "3,198", "99.7%", "€410", "2.3×", "12k", but neither "2026-11-22" nor "v2" nor "3.1.4".
bool is_figure(std::string_view word) {
  for (const std::string_view currency : {"€", "$", "£", "₹", "≥", "≤", "<", ">"})
    if (word.starts_with(currency))
      word.remove_prefix(currency.size());
  for (const std::string_view unit : {"%", "×", "x", "k", "K", "M"})
    if (word.ends_with(unit)) {
      word.remove_suffix(unit.size());
      break;
    }
  const auto is_of_number = [](char byte) { return is_digit(byte) || byte == '.' || byte == ','; };
  return !word.empty() && is_digit(word.front()) && is_digit(word.back()) &&
         std::ranges::all_of(word, is_of_number) && std::ranges::count(word, '.') <= 1;
}

} // namespace

std::string hook_figure(std::string_view hook) {
  const auto words = words_of(hook);
  std::string percentage;
  std::string first;
  for (size_t at = 0; at < words.size(); ++at) {
    const auto word = without_marks(words[at]);
    if (!is_figure(word))
      continue;
    const bool ends_here = word.size() < words[at].size();
    const bool has_unit = !ends_here && at + 1 < words.size() &&
                          std::ranges::find(units, without_marks(words[at + 1])) != units.end();
    if (word.ends_with('%'))
      percentage = word;
    else if (first.empty() && (has_unit || std::ranges::count_if(word, is_digit) > 1))
      first = std::string(word) + (has_unit ? " " + std::string(without_marks(words[at + 1])) : "");
  }
  return percentage.empty() ? first : percentage;
}

} // namespace waymark

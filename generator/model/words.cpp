#include "model/words.hpp"

#include "file_access/embedded_files.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {

namespace {

// A line of the shipped file, which a test holds to this plain form: key: text, or key: "text".
void add_line(std::string_view line, WordTable &table) {
  const auto colon = line.find(": ");
  if (line.starts_with('#') || colon == std::string_view::npos)
    return;
  auto text = line.substr(colon + 2);
  if (text.starts_with('"'))
    text = text.substr(1, text.size() - 2);
  table.emplace(line.substr(0, colon), text);
}

// The word at `index` of a text of words.
std::string nth_word(std::string_view text, unsigned index) {
  for (; index > 0; --index)
    text.remove_prefix(std::min(text.size(), text.find(' ') + 1));
  return std::string(text.substr(0, text.find(' ')));
}

std::string date_text(std::string_view form, std::string_view months, Date date, const Wording &words) {
  return word(words, form,
              {{"day", std::to_string(static_cast<unsigned>(date.day()))},
               {"month", nth_word(word(words, months), static_cast<unsigned>(date.month()) - 1)},
               {"year", std::to_string(static_cast<int>(date.year()))}});
}

} // namespace

const WordTable &english_words() {
  static const WordTable table = [] {
    WordTable result;
    auto rest = embedded_file("words/en.yaml").value_or("");
    while (!rest.empty()) {
      const auto end = std::min(rest.find('\n'), rest.size());
      add_line(rest.substr(0, end), result);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return result;
  }();
  return table;
}

const std::string &word(const Wording &words, std::string_view key) {
  if (const auto own = words.texts.find(key); own != words.texts.end())
    return own->second;
  const auto &english = english_words();
  if (const auto found = english.find(key); found != english.end())
    return found->second;
  static const std::string nothing;
  return nothing;
}

std::string filled(std::string_view text, Fillings fillings) {
  std::string result;
  for (size_t at = 0; at < text.size();) {
    const auto close = text[at] == '{' ? text.find('}', at) : std::string_view::npos;
    const auto name =
        close == std::string_view::npos ? std::string_view() : text.substr(at + 1, close - at - 1);
    const auto *filling =
        std::ranges::find_if(fillings, [&](const auto &pair) { return pair.first == name; });
    if (name.empty() || filling == fillings.end()) {
      result += text[at++];
      continue;
    }
    result += filling->second;
    at = close + 1;
  }
  return result;
}

std::string word(const Wording &words, std::string_view key, Fillings fillings) {
  return filled(word(words, key), fillings);
}

std::string counted(const Wording &words, std::string_view key, double n, Fillings fillings) {
  const auto form = std::string(key) + (n == 1 ? ".one" : ".other");
  return filled(filled(word(words, form), {{"n", number_text(n, words)}}), fillings);
}

Wording words_below(const Wording &words, std::string_view prefix) {
  Wording result;
  for (const auto &[key, text] : words.texts)
    if (key.starts_with(prefix))
      result.texts.emplace(key, text);
  return result;
}

std::string month_name(std::chrono::month month, const Wording &words) {
  return nth_word(word(words, "months"), static_cast<unsigned>(month) - 1);
}

std::string short_month_name(std::chrono::month month, const Wording &words) {
  return nth_word(word(words, "months_short"), static_cast<unsigned>(month) - 1);
}

std::string long_date(Date date, const Wording &words) {
  return date_text("date_long", "months", date, words);
}

std::string short_date(Date date, const Wording &words) {
  return date_text("date_short", "months_short", date, words);
}

std::string month_and_year(Date date, const Wording &words) {
  return date_text("date_month", "months_short", date, words);
}

std::string day_and_month(Date date, const Wording &words) {
  return date_text("date_day", "months_short", date, words);
}

std::string day_of_month(Date date, const Wording &words) {
  return date_text("date_day_only", "months_short", date, words);
}

std::string number_text(double number, const Wording &words) {
  auto text = fmt::format("{:.10g}", number);
  const auto point = std::min(text.find('.'), text.size());
  if (point < text.size())
    text.replace(point, 1, word(words, "decimal_mark"));
  const auto first = text.starts_with('-') ? size_t{1} : size_t{0};
  if (text.find('e') == std::string::npos)
    for (auto at = point; at > first + 3; at -= 3)
      text.insert(at - 3, word(words, "thousands_mark"));
  return text;
}

std::string percent_text(int percent, const Wording &words) {
  return word(words, "percent", {{"n", std::to_string(percent)}});
}

} // namespace waymark

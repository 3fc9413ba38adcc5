#include "linkedin/sentence.hpp"

#include "linkedin/word_list.hpp"
#include "linkedin/words/english_grammar.hpp"
#include "text/unicode.hpp"
#include "text/unspaced_script.hpp"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

constexpr std::array<std::string_view, 3> spaced_ends = {".", "!", "?"};
constexpr std::string_view ellipsis = "…";
constexpr std::array<std::string_view, 3> unspaced_ends = {"。", "！", "？"};
// These end a sentence wherever they stand, and a space follows: Devanagari, Arabic and Urdu, Ethiopic,
// Burmese.
constexpr std::array<std::string_view, 6> other_ends = {"।", "॥", "؟", "۔", "።", "။"};
constexpr std::array<std::string_view, 9> closers = {"\"", "'", ")", "]", "”", "’", "』", "」", "»"};

template <size_t N>
size_t length_of_any(std::string_view text, const std::array<std::string_view, N> &marks) {
  const auto found = std::ranges::find_if(marks, [&](auto mark) { return text.starts_with(mark); });
  return found == marks.end() ? 0 : found->size();
}

size_t length_of_spaced_end(std::string_view text) {
  return text.starts_with(ellipsis) ? ellipsis.size() : length_of_any(text, spaced_ends);
}

bool is_space(char byte) {
  return byte == ' ' || byte == '\n' || byte == '\t';
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && is_space(text.back()))
    text.remove_suffix(1);
  return text;
}

bool is_letter(char byte) {
  return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}
bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

std::string_view last_word(std::string_view text) {
  size_t begin = text.size();
  while (begin > 0 && !is_space(text[begin - 1]))
    --begin;
  text.remove_prefix(begin);
  while (!text.empty() && (text.front() == '(' || text.front() == '"' || text.front() == '\''))
    text.remove_prefix(1);
  return text;
}

template <size_t N>
bool is_one_of(std::string_view word, const std::string_view (&list)[N]) {
  return std::ranges::find(list, word) != std::end(list);
}

// "3 s. Then": the letter is a unit.
bool follows_number(std::string_view before) {
  const auto rest = before.substr(0, before.size() - last_word(before).size());
  const auto word = last_word(trimmed(rest));
  return !word.empty() && is_digit(word.back());
}

// Does the full stop after `before` belong to the word, not to the sentence?
bool is_abbreviation(std::string_view before, std::string_view after) {
  const auto word = last_word(before);
  const auto low = folded(word);
  if (is_one_of(low, english::abbreviations) || is_one_of(word, english::abbreviated_titles))
    return true;
  if (is_one_of(low, english::abbreviated_before_number) && !after.empty() && is_digit(after.front()))
    return true;
  const bool is_single = word.size() == 1 && is_letter(word.front()) && word != "I"; // "J. Smith", "z. B."
  return is_single && !follows_number(before);
}

bool is_open_parenthesis(std::string_view text) {
  return std::ranges::count(text, '(') > std::ranges::count(text, ')');
}

// The end of the sentence whose closing mark begins at `at`; 0 where no sentence ends here.
size_t end_after_mark(std::string_view text, size_t begin, size_t at) {
  auto end = at;
  while (const auto length = length_of_spaced_end(text.substr(end)))
    end += length;
  while (const auto length = length_of_any(text.substr(end), closers))
    end += length;
  if (end < text.size() && !is_space(text[end]))
    return 0;
  const auto after = trimmed(text.substr(end));
  const bool goes_on = !after.empty() && after.front() >= 'a' && after.front() <= 'z';
  const auto before = text.substr(begin, at - begin);
  if (text[at] == '.' && (goes_on || is_abbreviation(before, after)))
    return 0;
  return is_open_parenthesis(text.substr(begin, end - begin)) ? 0 : end;
}

// Of a mark that ends a sentence whatever follows.
size_t length_of_certain_end(std::string_view text) {
  const auto length = length_of_any(text, unspaced_ends);
  return length != 0 ? length : length_of_any(text, other_ends);
}

size_t end_after_certain_mark(std::string_view text, size_t at) {
  while (const auto length = length_of_certain_end(text.substr(at)))
    at += length;
  while (const auto length = length_of_any(text.substr(at), closers))
    at += length;
  return at;
}

size_t sentence_end(std::string_view text, size_t begin, size_t at) {
  if (length_of_certain_end(text.substr(at)) != 0)
    return end_after_certain_mark(text, at);
  return length_of_spaced_end(text.substr(at)) != 0 ? end_after_mark(text, begin, at) : 0;
}

} // namespace

std::vector<std::string> split_sentences(std::string_view text) {
  std::vector<std::string> result;
  size_t begin = 0;
  for (size_t at = 0; at < text.size();) {
    const auto end = sentence_end(text, begin, at);
    if (end == 0) {
      ++at;
      continue;
    }
    if (const auto sentence = trimmed(text.substr(begin, end - begin)); !sentence.empty())
      result.emplace_back(sentence);
    begin = at = end;
  }
  if (const auto rest = trimmed(text.substr(begin)); !rest.empty())
    result.emplace_back(rest);
  return result;
}

bool ends_sentence(std::string_view text) {
  for (bool has_closer = true; has_closer;) {
    has_closer = false;
    for (const auto closer : closers)
      if (text.ends_with(closer)) {
        text.remove_suffix(closer.size());
        has_closer = true;
      }
  }
  const auto ends_with = [&](auto mark) { return text.ends_with(mark); };
  return ends_with(ellipsis) || std::ranges::any_of(spaced_ends, ends_with) ||
         std::ranges::any_of(unspaced_ends, ends_with) || std::ranges::any_of(other_ends, ends_with);
}

std::string with_full_stop(std::string text) {
  if (text.empty() || ends_sentence(text))
    return text;
  auto last = text.size() - 1;
  while (last > 0 && continues_character(text[last]))
    --last;
  return text + (begins_unspaced(text[last]) ? "。" : ".");
}

void append_sentence(std::string &text, std::string_view sentence) {
  const auto ends_with = [&](auto mark) { return text.ends_with(mark); };
  const bool is_unspaced = std::ranges::any_of(unspaced_ends, ends_with) || text.ends_with("」");
  if (!text.empty() && !is_unspaced)
    text += ' ';
  text += sentence;
}

} // namespace waymark

#include "linkedin/word_list.hpp"

#include "text/unicode.hpp"

namespace waymark {
namespace {

bool is_inner(char byte) {
  return is_word_byte(byte) || byte == '\'' || byte == '-';
}

bool starts_word(std::string_view text, size_t at) {
  return at == 0 || (!is_word_byte(text[at - 1]) && text[at - 1] != '-');
}

// Bytes of the punctuation beyond ASCII with which the text begins; 0 where it begins with anything else.
size_t punctuation_length(std::string_view text) {
  const auto byte = [&](size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
  if (byte(0) == 0xC2 && byte(1) >= 0xA0)
    return 2; // no-break space, «, ·
  if (byte(0) == 0xE2 || (byte(0) == 0xE3 && byte(1) == 0x80))
    return 3; // dashes, quotes, bullets, arrows, currency; CJK marks
  const bool is_fullwidth_mark = byte(0) == 0xEF && byte(1) == 0xBC && (byte(2) < 0x90 || byte(2) >= 0x9A);
  return is_fullwidth_mark && byte(2) < 0xA1 ? 3 : 0;
}

std::string_view first_word(std::string_view phrase) {
  size_t end = 0;
  while (end < phrase.size() && is_word_byte(phrase[end]))
    ++end;
  return phrase.substr(0, end);
}

} // namespace

std::string folded(std::string_view text) {
  const auto low = lower_case(text);
  std::string result;
  result.reserve(low.size());
  for (size_t at = 0; at < low.size();) {
    const auto length = punctuation_length(std::string_view(low).substr(at));
    if (length == 0) {
      result += low[at++];
      continue;
    }
    const auto mark = std::string_view(low).substr(at, length);
    result += mark == "\u2019" || mark == "\u2018" ? '\'' : ' ';
    at += length;
  }
  return result;
}

bool is_word_byte(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return (value >= '0' && value <= '9') || (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z') ||
         value == '_' || value >= 0x80;
}

WordList::WordList(std::span<const std::string_view> phrases) {
  for (const auto phrase : phrases)
    m_by_first_word[first_word(phrase)].push_back(phrase);
}

size_t WordList::match(std::string_view text, size_t at) const {
  const auto found = m_by_first_word.find(first_word(text.substr(at)));
  if (found == m_by_first_word.end())
    return 0;
  size_t longest = 0;
  for (const auto phrase : found->second) {
    const auto end = at + phrase.size();
    const bool ends_word =
        end >= text.size() || (!is_word_byte(text[end]) && text[end] != '-') || !is_word_byte(phrase.back());
    if (phrase.size() > longest && text.substr(at).starts_with(phrase) && ends_word)
      longest = phrase.size();
  }
  return longest;
}

int WordList::count(std::string_view folded_text) const {
  int result = 0;
  for (size_t at = 0; at < folded_text.size(); ++at)
    if (starts_word(folded_text, at) && is_word_byte(folded_text[at]))
      if (const auto length = match(folded_text, at)) {
        ++result;
        at += length - 1;
      }
  return result;
}

bool WordList::is_in(std::string_view folded_text) const {
  for (size_t at = 0; at < folded_text.size(); ++at)
    if (starts_word(folded_text, at) && is_word_byte(folded_text[at]) && match(folded_text, at))
      return true;
  return false;
}

size_t WordList::at_start(std::string_view folded_text) const {
  return folded_text.empty() ? 0 : match(folded_text, 0);
}

bool WordList::is_all_of(std::string_view folded_text) const {
  return !folded_text.empty() && at_start(folded_text) == folded_text.size();
}

std::string_view next_word(std::string_view folded_text, size_t &at) {
  while (at < folded_text.size() && !is_word_byte(folded_text[at]))
    ++at;
  const auto begin = at;
  while (at < folded_text.size() && is_inner(folded_text[at]))
    ++at;
  auto word = folded_text.substr(begin, at - begin);
  while (!word.empty() && !is_word_byte(word.back()))
    word.remove_suffix(1);
  return word;
}

} // namespace waymark

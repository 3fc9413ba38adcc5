#include "linkedin/terms.hpp"

#include "linkedin/word_list.hpp"
#include "linkedin/words/english_grammar.hpp"

#include <algorithm>
#include <iterator>

namespace waymark {
namespace {

const WordList &stop_words() {
  static const WordList list(english::stop);
  return list;
}

// "queries", "query" and "querying" should meet; a cheap cut does for that.
std::string stem(std::string_view word) {
  if (word.size() > 4)
    for (const std::string_view ending : {"ies", "ing", "ed", "es", "s"})
      if (word.ends_with(ending)) {
        word.remove_suffix(ending.size());
        break;
      }
  return std::string(word);
}

// Bytes of a character of a script that writes words without spaces; 0 for others.
size_t unspaced_length(std::string_view text) {
  if (text.size() < 3)
    return 0;
  const auto first = static_cast<unsigned char>(text[0]);
  const auto second = static_cast<unsigned char>(text[1]);
  const bool is_kana_or_han = first >= 0xE3 && first <= 0xE9 && !(first == 0xE3 && second < 0x81);
  const bool is_hangul = first >= 0xEA && first <= 0xED;
  const bool is_thai = first == 0xE0 && (second == 0xB8 || second == 0xB9);
  return is_kana_or_han || is_hangul || is_thai ? 3 : 0;
}

std::vector<std::string_view> unspaced_characters(std::string_view text) {
  std::vector<std::string_view> result;
  for (size_t at = 0; at < text.size();) {
    const auto length = unspaced_length(text.substr(at));
    if (length != 0)
      result.push_back(text.substr(at, length));
    at += std::max<size_t>(length, 1);
  }
  return result;
}

bool is_ascii(std::string_view word) {
  return std::ranges::all_of(word, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

} // namespace

void TermIndex::add(std::string word, Terms &result) {
  const auto number = static_cast<int>(m_numbers.size());
  result.push_back(m_numbers.try_emplace(std::move(word), number).first->second);
}

Terms TermIndex::terms(std::string_view text) {
  const auto low = folded(text);
  const auto characters = unspaced_characters(low);
  const bool is_unspaced = characters.size() > 4;
  Terms result;
  for (size_t at = 0; is_unspaced && at + 1 < characters.size(); ++at)
    add(std::string(characters[at]) + std::string(characters[at + 1]), result);
  for (size_t at = 0; at < low.size();) {
    const auto word = next_word(low, at);
    if (word.size() > 1 && !stop_words().is_all_of(word) && (!is_unspaced || is_ascii(word)))
      add(stem(word), result);
  }
  std::ranges::sort(result);
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

size_t shared(const Terms &a, const Terms &b) {
  size_t count = 0;
  for (size_t left = 0, right = 0; left < a.size() && right < b.size();) {
    if (a[left] == b[right]) {
      ++count;
      ++left;
      ++right;
    } else if (a[left] < b[right]) {
      ++left;
    } else {
      ++right;
    }
  }
  return count;
}

double overlap(const Terms &a, const Terms &b) {
  return static_cast<double>(shared(a, b)) /
         static_cast<double>(std::max<size_t>(1, std::min(a.size(), b.size())));
}

Terms joined(const Terms &a, const Terms &b) {
  Terms result;
  std::ranges::set_union(a, b, std::back_inserter(result));
  return result;
}

double stop_word_share(std::string_view folded_text) {
  int words = 0;
  int stops = 0;
  for (size_t at = 0; at < folded_text.size();) {
    const auto word = next_word(folded_text, at);
    words += word.empty() ? 0 : 1;
    stops += stop_words().is_all_of(word) ? 1 : 0;
  }
  return words == 0 ? 0 : static_cast<double>(stops) / words;
}

} // namespace waymark

// Words and phrases of several languages with what they mean, found at a cursor of tokens.
// Why: each language is rows of data; a look-up is a hash of one word, since most words are in no table.
#pragma once
#include "load/roadmap/text_tokens.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace waymark {

template <typename Meaning>
class PhraseTable {
public:
  struct Row {
    Meaning meaning;
    std::string_view phrases; // ", " between them, written as their language writes them
  };

  // The first row that has a phrase keeps it.
  PhraseTable(std::initializer_list<Row> rows) {
    for (const auto &[meaning, phrases] : rows)
      for (size_t begin = 0; begin < phrases.size();) {
        const auto end = std::min(phrases.find(", ", begin), phrases.size());
        add(unaccented(phrases.substr(begin, end - begin)), meaning);
        begin = end + 2;
      }
  }

  // The longest phrase that begins at the cursor, which then stands behind it.
  std::optional<Meaning> accept(TokenCursor &cursor) const {
    for (size_t words = most_words_at(cursor); words > 0; --words)
      if (const auto found = m_meanings.find(words_at(cursor, words)); found != m_meanings.end()) {
        cursor.advance(words);
        return found->second;
      }
    return {};
  }

  [[nodiscard]] std::optional<Meaning> peek(TokenCursor cursor) const { return accept(cursor); }

  // Of words that are bare already, one blank between them.
  [[nodiscard]] std::optional<Meaning> find(const std::string &phrase) const {
    const auto found = m_meanings.find(phrase);
    return found == m_meanings.end() ? std::nullopt : std::optional(found->second);
  }

private:
  void add(std::string phrase, Meaning meaning) {
    const auto words = static_cast<size_t>(std::ranges::count(phrase, ' ')) + 1;
    auto &most = m_most_words[phrase.substr(0, phrase.find(' '))];
    most = std::max(most, words);
    m_meanings.emplace(std::move(phrase), meaning);
  }

  [[nodiscard]] size_t most_words_at(const TokenCursor &cursor) const {
    if (cursor.peek().kind != TextToken::Kind::word)
      return 0;
    const auto found = m_most_words.find(cursor.peek().text);
    if (found == m_most_words.end())
      return 0;
    size_t words = 1;
    while (words < found->second && cursor.peek(words).kind == TextToken::Kind::word)
      ++words;
    return words;
  }

  static std::string words_at(const TokenCursor &cursor, size_t words) {
    auto phrase = cursor.peek().text;
    for (size_t i = 1; i < words; ++i)
      phrase += " " + cursor.peek(i).text;
    return phrase;
  }

  std::unordered_map<std::string, Meaning> m_meanings;
  std::unordered_map<std::string, size_t> m_most_words; // by first word
};

// Phrases that all mean the same.
class PhraseSet {
public:
  PhraseSet(std::string_view phrases) : m_table{{true, phrases}} {}
  bool accept(TokenCursor &cursor) const { return m_table.accept(cursor).has_value(); }
  [[nodiscard]] bool holds(const std::string &word) const { return m_table.find(word).has_value(); }
  [[nodiscard]] bool is_at(const TokenCursor &cursor) const { return m_table.peek(cursor).has_value(); }

private:
  PhraseTable<bool> m_table;
};

} // namespace waymark

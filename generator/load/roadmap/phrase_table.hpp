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
        add(phrases.substr(begin, end - begin), meaning);
        begin = end + 2;
      }
  }

  // The longest phrase that begins at the cursor, which then stands behind it. A dash or an apostrophe may
  // join its words: "to-do", "aujourd'hui".
  std::optional<Meaning> accept(TokenCursor &cursor) const {
    std::optional<Meaning> longest;
    size_t tokens = 0, last = 0;
    auto phrase = cursor.peek().text;
    auto marked = marked_or_bare(cursor.peek());
    for (size_t left = most_words_at(cursor); left > 0; --left) {
      if (const auto found = m_meanings.find(phrase); found != m_meanings.end() && is_meant(phrase, marked)) {
        longest = found->second;
        tokens = last + 1;
      }
      last = next_word(cursor, last);
      if (last == 0)
        break;
      phrase += " " + cursor.peek(last).text;
      marked += " " + marked_or_bare(cursor.peek(last));
    }
    cursor.advance(tokens);
    return longest;
  }

  [[nodiscard]] std::optional<Meaning> peek(TokenCursor cursor) const { return accept(cursor); }

  // Of words that are bare already, one blank between them.
  [[nodiscard]] std::optional<Meaning> find(const std::string &phrase) const {
    const auto found = m_meanings.find(phrase);
    return found == m_meanings.end() ? std::nullopt : std::optional(found->second);
  }

private:
  void add(std::string_view written, Meaning meaning) {
    auto phrase = unaccented(written);
    if (auto marked = marked_phrase(written); marked != phrase)
      m_marked.emplace(phrase, std::move(marked));
    const auto words = static_cast<size_t>(std::ranges::count(phrase, ' ')) + 1;
    auto &most = m_most_words[phrase.substr(0, phrase.find(' '))];
    most = std::max(most, words);
    m_meanings.emplace(std::move(phrase), meaning);
  }

  static std::string marked_or_bare(const TextToken &token) {
    return token.marked.empty() ? token.text : token.marked;
  }

  static std::string marked_phrase(std::string_view written) {
    std::string result;
    for (const auto &token : text_tokens(written))
      if (token.kind == TextToken::Kind::word)
        result += (result.empty() ? "" : " ") + marked_or_bare(token);
    return result;
  }

  // What is written with the marks of Vietnamese must be the very phrase, not one that is alike without them.
  [[nodiscard]] bool is_meant(const std::string &phrase, const std::string &marked) const {
    if (phrase == marked)
      return true;
    const auto [first, end] = m_marked.equal_range(phrase);
    return std::any_of(first, end, [&](const auto &entry) { return entry.second == marked; });
  }

  [[nodiscard]] size_t most_words_at(const TokenCursor &cursor) const {
    if (cursor.peek().kind != TextToken::Kind::word)
      return 0;
    const auto found = m_most_words.find(cursor.peek().text);
    return found == m_most_words.end() ? 0 : found->second;
  }

  // The word after the one at `ahead`; 0 where something else stands there.
  static size_t next_word(const TokenCursor &cursor, size_t ahead) {
    const bool is_joined = (cursor.is_dash(ahead + 1) || cursor.is_mark('\'', ahead + 1)) &&
                           cursor.peek(ahead + 1).is_glued && cursor.peek(ahead + 2).is_glued;
    const auto next = ahead + (is_joined ? 2 : 1);
    return cursor.peek(next).kind == TextToken::Kind::word ? next : 0;
  }

  std::unordered_map<std::string, Meaning> m_meanings;
  std::unordered_multimap<std::string, std::string> m_marked; // bare → as it is written, where marks matter
  std::unordered_map<std::string, size_t> m_most_words;       // by first word
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

// A line of a roadmap cut into words, numbers, dashes and marks.
// Why: labels, spans and efforts are small grammars; they read tokens, not bytes and their Unicode variants.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct TextToken {
  // ornament: an emoji or another symbol without meaning. end: past the last token.
  enum class Kind { word, number, dash, mark, ornament, end } kind = Kind::end;
  std::string text; // word: lower case, no accents; number: its digits; mark: the one character
  // A word with letters that only Vietnamese has, lower case and with its marks: there they tell words apart
  // ("mục" is an entry, "mức" a level). Else empty.
  std::string marked;
  int number = 0;
  size_t begin = 0; // bytes of the line
  size_t end = 0;
  bool is_glued = false; // nothing stands between it and the token before
};

std::vector<TextToken> text_tokens(std::string_view line);

// The word as TextToken::marked holds it.
std::string marked_word(std::string_view word);

// Reads tokens one after another. The tokens must outlive it.
class TokenCursor {
public:
  explicit TokenCursor(const std::vector<TextToken> &tokens) : m_tokens(tokens) {}

  [[nodiscard]] const TextToken &peek(size_t ahead = 0) const;
  [[nodiscard]] bool is_at_end() const { return m_at >= m_tokens.size(); }
  [[nodiscard]] bool is_word(std::string_view text, size_t ahead = 0) const;
  [[nodiscard]] bool is_mark(char mark, size_t ahead = 0) const;
  [[nodiscard]] bool is_number(size_t ahead = 0) const;
  [[nodiscard]] bool is_dash(size_t ahead = 0) const;
  void advance(size_t count = 1) { m_at += count; }
  bool accept_word(std::string_view text);
  bool accept_mark(char mark);
  bool accept_dash();
  bool accept_ornament();

  [[nodiscard]] size_t place() const { return m_at; }
  void go_back(size_t place) { m_at = place; }
  [[nodiscard]] size_t end_of_last() const { return m_at == 0 ? 0 : m_tokens[m_at - 1].end; } // bytes

private:
  const std::vector<TextToken> &m_tokens;
  size_t m_at = 0;
};

} // namespace waymark

#include "worker/program/dot_tokens.hpp"

#include <algorithm>

namespace waymark {
namespace {

using Kind = DotToken::Kind;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool begins_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

class Scanner {
public:
  explicit Scanner(std::string_view text) : m_text(text) {}

  DotToken next() {
    if (!skip_blanks())
      return {Kind::unclosed, "/*", m_at, m_text.size()};
    if (m_at >= m_text.size())
      return {Kind::end, {}, m_text.size(), m_text.size()};
    const char c = m_text[m_at];
    if (c == '"')
      return quoted();
    if (c == '<')
      return html();
    if (begins_word(c))
      return word();
    if (begins_number())
      return number();
    return sign();
  }

private:
  [[nodiscard]] char at(size_t offset) const { return offset < m_text.size() ? m_text[offset] : '\0'; }

  [[nodiscard]] bool begins_number() const {
    const size_t first = m_at + (at(m_at) == '-' ? 1 : 0);
    return is_digit(at(first)) || (at(first) == '.' && is_digit(at(first + 1)));
  }

  // Blanks, comments and lines that begin with '#'. False where a comment has no end.
  bool skip_blanks() {
    while (m_at < m_text.size()) {
      if (static_cast<unsigned char>(m_text[m_at]) <= ' ') {
        ++m_at;
      } else if (m_text.substr(m_at).starts_with("//") ||
                 (m_text[m_at] == '#' && (m_at == 0 || at(m_at - 1) == '\n'))) {
        m_at = std::min(m_text.find('\n', m_at), m_text.size());
      } else if (m_text.substr(m_at).starts_with("/*")) {
        const auto close = m_text.find("*/", m_at + 2);
        if (close == std::string_view::npos)
          return false;
        m_at = close + 2;
      } else {
        return true;
      }
    }
    return true;
  }

  DotToken cut(Kind kind, size_t end) {
    const DotToken token{kind, m_text.substr(m_at, end - m_at), m_at, end};
    m_at = end;
    return token;
  }

  DotToken quoted() {
    for (size_t i = m_at + 1; i < m_text.size(); ++i) {
      if (m_text[i] == '\\')
        ++i;
      else if (m_text[i] == '"') {
        auto token = cut(Kind::quoted, i + 1);
        token.text = token.text.substr(1, token.text.size() - 2);
        return token;
      }
    }
    return {Kind::unclosed, "\"", m_at, m_text.size()};
  }

  DotToken html() {
    int depth = 0;
    for (size_t i = m_at; i < m_text.size(); ++i) {
      depth += m_text[i] == '<' ? 1 : m_text[i] == '>' ? -1 : 0;
      if (depth == 0)
        return cut(Kind::html, i + 1);
    }
    return {Kind::unclosed, "<", m_at, m_text.size()};
  }

  DotToken word() {
    size_t end = m_at;
    while (end < m_text.size() && (begins_word(m_text[end]) || is_digit(m_text[end])))
      ++end;
    return cut(Kind::id, end);
  }

  DotToken number() {
    size_t end = m_at + 1;
    while (is_digit(at(end)) || at(end) == '.')
      ++end;
    return cut(Kind::id, end);
  }

  DotToken sign() {
    const auto two = m_text.substr(m_at, 2);
    if (two == "->" || two == "--")
      return cut(Kind::sign, m_at + 2);
    const bool is_known = std::string_view("{}[];,=:+").find(m_text[m_at]) != std::string_view::npos;
    return cut(is_known ? Kind::sign : Kind::stray, m_at + 1);
  }

  std::string_view m_text;
  size_t m_at = 0;
};

} // namespace

std::vector<DotToken> dot_tokens(std::string_view text) {
  Scanner scanner(text);
  std::vector<DotToken> tokens;
  do
    tokens.push_back(scanner.next());
  while (tokens.back().kind != Kind::end && tokens.back().kind != Kind::unclosed);
  return tokens;
}

bool is_name(const DotToken &token) {
  return token.kind == Kind::id || token.kind == Kind::quoted || token.kind == Kind::html;
}

LineAndColumn place_in(std::string_view text, size_t offset) {
  const auto before = text.substr(0, offset);
  const auto line_begin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return {static_cast<int>(std::ranges::count(before, '\n')) + 1, static_cast<int>(offset - line_begin) + 1};
}

} // namespace waymark

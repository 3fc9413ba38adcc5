#include "render/template/tokenizer.hpp"

#include "render/template/python_text.hpp"
#include "render/template/text_literal.hpp"
#include "text/letters.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace waymark::templates {
namespace {

constexpr std::array<std::string_view, 25> symbols = {"**", "//", "==", "!=", ">=", "<=", "+", "-", "/",
                                                      "*",  "%",  "~",  "[",  "]",  "(",  ")", "{", "}",
                                                      ">",  "<",  "=",  ".",  ":",  "|",  ","};

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

class Tokenizer {
public:
  Tokenizer(Cursor &cursor, std::string_view close, Piece &piece, Diagnostics &diagnostics)
      : m_cursor(cursor), m_close(close), m_piece(piece), m_diagnostics(diagnostics) {}

  Closing run() {
    Closing closing;
    while (!takes_close(closing)) {
      if (is_unclosed()) {
        fail(m_piece.place, std::string("'") + (m_close == "}}" ? "{{" : "{%") + "' is never closed",
             "close it with '" + std::string(m_close) + "'");
        break;
      }
      const auto before = m_cursor.at();
      take_token();
      if (m_cursor.at() == before && !skip_to_close())
        break;
    }
    m_piece.tokens.push_back({TokenKind::end, {}, 0, 0, m_end});
    return closing;
  }

private:
  bool takes_close(Closing &closing) {
    skip_space();
    m_end = m_cursor.place();
    if (!m_brackets.empty())
      return false;
    const bool is_block = m_close == "%}";
    const auto rest = m_cursor.rest();
    if (rest.starts_with(m_close)) {
      m_cursor.take(2);
      return true;
    }
    if (rest.size() > 2 && rest.substr(1).starts_with(m_close) &&
        (rest[0] == '-' || (is_block && rest[0] == '+'))) {
      closing.sign = rest[0];
      m_cursor.take(3);
      return true;
    }
    return false;
  }

  // Braces that open another tag never stand inside one.
  [[nodiscard]] bool is_unclosed() const {
    return m_cursor.at_end() || m_cursor.sees("{%") || m_cursor.sees("{{") || m_cursor.sees("{#");
  }

  void skip_space() {
    const auto rest = m_cursor.rest();
    m_cursor.take(rest.size() - without_leading_space(rest).size());
  }

  void take_token() {
    const char first = m_cursor.rest()[0];
    if (is_digit(first))
      return take_number();
    if (first == '"' || first == '\'')
      return take_text();
    if (is_word_letter(first_code_point(m_cursor.rest()).point))
      return take_name();
    take_symbol();
  }

  void add(TokenKind kind, std::string text, const Place &place) {
    m_piece.tokens.push_back({kind, std::move(text), 0, 0, place});
  }

  void take_name() {
    const auto place = m_cursor.place();
    const auto rest = m_cursor.rest();
    size_t length = 0;
    while (length < rest.size()) {
      const auto next = first_code_point(rest.substr(length));
      if (!is_word_letter(next.point))
        break;
      length += next.length;
    }
    add(TokenKind::name, std::string(m_cursor.take(length)), place);
  }

  void take_text() {
    const auto place = m_cursor.place();
    const auto rest = m_cursor.rest();
    size_t end = 1;
    while (end < rest.size() && rest[end] != rest[0])
      end += rest[end] == '\\' ? 2 : 1;
    if (end >= rest.size())
      return fail(place, "text is never closed", std::string("close it with ") + rest[0]);
    const auto literal = parse_text_literal(rest.substr(1, end - 1));
    m_cursor.take(end + 1);
    if (literal.error.empty())
      add(TokenKind::text, literal.text, place);
    else
      fail(place, literal.error, {});
  }

  void take_symbol() {
    for (const auto symbol : symbols)
      if (m_cursor.sees(symbol)) {
        if (!balances(symbol[0]))
          return;
        const auto place = m_cursor.place();
        m_cursor.take(symbol.size());
        return add(TokenKind::symbol, std::string(symbol), place);
      }
    const auto length = first_code_point(m_cursor.rest()).length;
    const auto character = std::string(m_cursor.rest().substr(0, length));
    if (m_cursor.place().line != m_piece.place.line)
      fail(m_piece.place, std::string("'") + (m_close == "}}" ? "{{" : "{%") + "' is never closed",
           "close it with '" + std::string(m_close) + "'");
    else
      fail(m_cursor.place(), "unexpected character '" + character + "'", {});
  }

  // Keeps the open brackets; wrong closing ones are reported.
  bool balances(char symbol) {
    constexpr std::string_view opening = "([{", closing = ")]}";
    if (const auto kind = opening.find(symbol); kind != std::string_view::npos) {
      m_brackets += closing[kind];
    } else if (closing.find(symbol) != std::string_view::npos) {
      if (m_brackets.empty() || m_brackets.back() != symbol) {
        fail(m_cursor.place(), std::string("unexpected '") + symbol + "'",
             m_brackets.empty() ? std::string() : std::string("expected '") + m_brackets.back() + "'");
        return false;
      }
      m_brackets.pop_back();
    }
    return true;
  }

  void take_number() {
    const auto place = m_cursor.place();
    const auto rest = m_cursor.rest();
    const bool is_after_dot = !m_piece.tokens.empty() && m_piece.tokens.back().text == "." &&
                              m_piece.tokens.back().kind == TokenKind::symbol;
    size_t end = 0;
    const auto digits = [&] {
      while (end < rest.size() && (is_digit(rest[end]) || (rest[end] == '_' && end + 1 < rest.size() &&
                                                           is_digit(rest[end + 1]) && end > 0)))
        ++end;
    };
    digits();
    bool is_float = false;
    if (!is_after_dot && end + 1 < rest.size() && rest[end] == '.' && is_digit(rest[end + 1])) {
      is_float = true;
      ++end;
      digits();
    }
    if (const auto sign = exponent_sign(rest.substr(end)); !is_after_dot && sign > 0) {
      is_float = true;
      end += sign;
      digits();
    }
    add_number(std::string(m_cursor.take(end)), place, is_float ? TokenKind::number : TokenKind::integer);
  }

  // "e", "e+", "E-" before a digit: its length, else 0.
  static size_t exponent_sign(std::string_view rest) {
    if (rest.size() < 2 || (rest[0] != 'e' && rest[0] != 'E'))
      return 0;
    const size_t length = rest[1] == '+' || rest[1] == '-' ? 2 : 1;
    return rest.size() > length && is_digit(rest[length]) ? length : 0;
  }

  void add_number(std::string digits, const Place &place, TokenKind kind) {
    std::erase(digits, '_');
    Token token{kind, digits, 0, 0, place};
    const auto *end = digits.data() + digits.size();
    const auto error = kind == TokenKind::integer ? std::from_chars(digits.data(), end, token.integer).ec
                                                  : std::from_chars(digits.data(), end, token.number).ec;
    if (error != std::errc())
      return fail(place, "number '" + digits + "' is out of range", {});
    if (kind == TokenKind::integer && digits.size() > 1 && digits[0] == '0' && token.integer != 0)
      return fail(place, "number '" + digits + "' begins with 0", "leave the zero away");
    m_piece.tokens.push_back(std::move(token));
  }

  void fail(const Place &place, std::string message, std::string hint) {
    if (!m_piece.is_broken)
      m_diagnostics.error(position_of(place), std::move(message), std::move(hint));
    m_piece.is_broken = true;
  }

  // After a mistake: goes to the end of the tag, so that the rest of the template can be read.
  bool skip_to_close() {
    m_brackets.clear();
    const auto rest = m_cursor.rest();
    const auto close = rest.find(m_close);
    const auto open = std::min(rest.find("{%"), rest.find("{{"));
    if (close != std::string_view::npos && (open == std::string_view::npos || close < open)) {
      m_cursor.take(close);
      return true;
    }
    m_cursor.take(std::min(open, rest.size()));
    return false;
  }

  Cursor &m_cursor;
  std::string_view m_close;
  Piece &m_piece;
  Diagnostics &m_diagnostics;
  std::string m_brackets; // the closing ones that are awaited
  Place m_end;
};

} // namespace

Closing tokenize(Cursor &cursor, std::string_view close, Piece &piece, Diagnostics &diagnostics) {
  return Tokenizer(cursor, close, piece, diagnostics).run();
}

} // namespace waymark::templates

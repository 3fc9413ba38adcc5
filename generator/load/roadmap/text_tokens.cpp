#include "load/roadmap/text_tokens.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace waymark {
namespace {

struct CodePoint {
  char32_t value = 0;
  size_t length = 1;
};

CodePoint code_point_at(std::string_view text, size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  const size_t length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
  if (byte < 0xC0 || at + length > text.size())
    return {byte, 1};
  char32_t value = byte & (0xFFU >> (length + 1));
  for (size_t i = 1; i < length; ++i)
    value = (value << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3F);
  return {value, length};
}

bool is_digit(char32_t point) {
  return point >= '0' && point <= '9';
}

bool is_space(char32_t point) {
  return point == ' ' || point == '\t' || point == '\n' || point == '\r' || point == 0xA0 ||
         point == 0x202F || point == 0x3000;
}

bool is_dash_point(char32_t point) {
  return point == '-' || (point >= 0x2010 && point <= 0x2015) || point == 0x2212 ||
         point == 0x2192; // → too: "Jan → Mar"
}

bool is_ascii_letter(char32_t point) {
  return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
}

// Punctuation, arrows, dingbats, emoji and their joiners; letters of all scripts stand elsewhere.
bool is_symbol(char32_t point) {
  return (point >= 0x80 && point < 0xC0 && point != 0xAA && point != 0xB0 && point != 0xB5 &&
          point != 0xBA) ||
         point == 0xD7 || (point >= 0x2000 && point < 0x2C00) || (point >= 0x3000 && point < 0x3040) ||
         (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xFF01 && point <= 0xFF0F) || point == 0xFF1A ||
         point >= 0x1F000;
}

bool is_letter(char32_t point) {
  return is_ascii_letter(point) || (point >= 0x80 && !is_symbol(point));
}

// Variants of one mark in other scripts and in typeset text.
char plain_mark(char32_t point) {
  switch (point) {
  case 0x2018:
  case 0x2019:
    return '\'';
  case 0xFF1A:
    return ':';
  case 0xFF08:
    return '(';
  case 0xFF09:
    return ')';
  case 0x2022:
  case 0xB7:
    return '|'; // a dot between two parts
  default:
    return point < 0x80 ? static_cast<char>(point) : '\0';
  }
}

template <typename Belongs>
size_t end_of_run(std::string_view text, size_t at, Belongs belongs) {
  while (at < text.size()) {
    const auto point = code_point_at(text, at);
    if (!belongs(point.value))
      break;
    at += point.length;
  }
  return at;
}

int number_of(std::string_view digits) {
  int number = 0;
  for (const char digit : digits.substr(0, 8))
    number = number * 10 + (digit - '0');
  return number;
}

// Most words are ASCII, and this is called for each word of the document.
std::string lowered(std::string_view word) {
  std::string result(word);
  for (auto &c : result) {
    if (static_cast<unsigned char>(c) >= 0x80)
      return unaccented(word);
    c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return result;
}

constexpr char32_t keycap_ten = 0x1F51F;

// What makes a keycap of the digit before it: "1️⃣".
bool is_keycap_part(char32_t point) {
  return point == 0xFE0F || point == 0x20E3;
}

TextToken token_at(std::string_view line, size_t at) {
  const auto point = code_point_at(line, at);
  TextToken token;
  token.begin = at;
  token.end = at + point.length;
  if (is_digit(point.value)) {
    token.kind = TextToken::Kind::number;
    token.end = end_of_run(line, at, is_digit);
    token.text = line.substr(at, token.end - at);
    token.number = number_of(token.text);
    token.end = end_of_run(line, token.end, is_keycap_part);
  } else if (point.value == keycap_ten) {
    token.kind = TextToken::Kind::number;
    token.text = "10";
    token.number = 10;
  } else if (is_letter(point.value)) {
    token.kind = TextToken::Kind::word;
    token.end = end_of_run(line, at, is_letter);
    const auto written = line.substr(at, token.end - at);
    token.text = lowered(written);
    if (token.text.size() != written.size())
      token.marked = marked_word(written);
  } else if (is_dash_point(point.value)) {
    token.kind = TextToken::Kind::dash;
    token.text = "-";
  } else if (const char mark = plain_mark(point.value)) {
    token.kind = TextToken::Kind::mark;
    token.text = mark;
  } else {
    token.kind = TextToken::Kind::ornament;
  }
  return token;
}

// Letters with a hook, a dot below or two marks; ơ and ư.
bool is_vietnamese(char32_t point) {
  return (point >= 0x1EA0 && point <= 0x1EF9) || (point >= 0x1A0 && point <= 0x1B0 && point != 0x1A7);
}

} // namespace

std::string marked_word(std::string_view word) {
  auto composed = composed_lower_case(word);
  for (size_t at = 0; at < composed.size();) {
    const auto point = code_point_at(composed, at);
    if (is_vietnamese(point.value))
      return composed;
    at += point.length;
  }
  return {};
}

std::vector<TextToken> text_tokens(std::string_view line) {
  std::vector<TextToken> tokens;
  tokens.reserve(line.size() / 4 + 2);
  for (size_t at = 0; at < line.size();) {
    const auto point = code_point_at(line, at);
    if (is_space(point.value)) {
      at += point.length;
      continue;
    }
    auto token = token_at(line, at);
    token.is_glued = !tokens.empty() && tokens.back().end == token.begin;
    at = token.end;
    tokens.push_back(std::move(token));
  }
  return tokens;
}

const TextToken &TokenCursor::peek(size_t ahead) const {
  static const TextToken past_the_end;
  return m_at + ahead < m_tokens.size() ? m_tokens[m_at + ahead] : past_the_end;
}

bool TokenCursor::is_word(std::string_view text, size_t ahead) const {
  const auto &token = peek(ahead);
  return token.kind == TextToken::Kind::word && token.text == text;
}

bool TokenCursor::is_mark(char mark, size_t ahead) const {
  const auto &token = peek(ahead);
  return token.kind == TextToken::Kind::mark && token.text[0] == mark;
}

bool TokenCursor::is_number(size_t ahead) const {
  return peek(ahead).kind == TextToken::Kind::number;
}

bool TokenCursor::is_dash(size_t ahead) const {
  return peek(ahead).kind == TextToken::Kind::dash;
}

bool TokenCursor::accept_word(std::string_view text) {
  const bool is_there = is_word(text);
  m_at += is_there ? 1 : 0;
  return is_there;
}

bool TokenCursor::accept_mark(char mark) {
  const bool is_there = is_mark(mark);
  m_at += is_there ? 1 : 0;
  return is_there;
}

bool TokenCursor::accept_ornament() {
  const bool is_there = peek().kind == TextToken::Kind::ornament;
  m_at += is_there ? 1 : 0;
  return is_there;
}

bool TokenCursor::accept_dash() {
  const bool is_there = is_dash();
  m_at += is_there ? 1 : 0;
  return is_there;
}

} // namespace waymark

#include "render/template/text_literal.hpp"

#include "text/letters.hpp"

#include <charconv>

namespace waymark::templates {
namespace {

constexpr std::string_view letters = "abfnrtv\\'\"", meanings = "\a\b\f\n\r\t\v\\'\"";

// Digits of a base at the start of `rest`; false where there are fewer than `fewest`.
bool take_digits(std::string_view &rest, size_t fewest, size_t most, int base, TextLiteral &result) {
  std::int32_t point = 0;
  const auto window = rest.substr(0, most);
  const auto end = std::from_chars(window.data(), window.data() + window.size(), point, base).ptr;
  const auto length = static_cast<size_t>(end - window.data());
  if (length < fewest || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) {
    result.error = "wrong escape in text";
    return false;
  }
  append_utf8(result.text, point);
  rest.remove_prefix(length);
  return true;
}

bool take_escape(std::string_view &rest, TextLiteral &result) {
  const char letter = rest[0];
  if (letter >= '0' && letter <= '7')
    return take_digits(rest, 1, 3, 8, result);
  rest.remove_prefix(1);
  if (letter == 'x')
    return take_digits(rest, 2, 2, 16, result);
  if (letter == 'u')
    return take_digits(rest, 4, 4, 16, result);
  if (letter == 'U')
    return take_digits(rest, 8, 8, 16, result);
  if (letter == '\n')
    return true;
  if (const auto at = letters.find(letter); at != std::string_view::npos)
    result.text += meanings[at];
  else
    (result.text += '\\') += letter;
  return true;
}

} // namespace

TextLiteral parse_text_literal(std::string_view rest) {
  TextLiteral result;
  while (!rest.empty()) {
    const auto plain = rest.substr(0, rest.find('\\'));
    result.text += plain;
    rest.remove_prefix(plain.size());
    if (rest.size() < 2)
      return result;
    rest.remove_prefix(1);
    if (!take_escape(rest, result))
      return result;
  }
  return result;
}

} // namespace waymark::templates

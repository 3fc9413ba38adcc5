// UTF-8 text measured and cleaned the ways people and terminals count it.
// Why: LinkedIn counts UTF-16 units, carets need columns, slugs need letters; utf8proc knows them all.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

bool is_valid_utf8(std::string_view text);
// A byte within a character, not its first.
constexpr bool continues_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}
size_t code_points(std::string_view text);
size_t utf16_units(std::string_view text);
// User-perceived characters (UAX #29 extended grapheme clusters).
std::vector<std::string> graphemes(std::string_view text);
// Terminal columns: wide characters count 2, combining marks 0.
int display_width(std::string_view text);
// Lower case, full Unicode.
std::string lower_case(std::string_view text);
// Lower case with every letter and its marks as one character (NFC).
std::string composed_lower_case(std::string_view text);
// Lower case without the marks of Latin letters, composed or not: "Mês" and "mes" are "mes", "đoạn" is
// "doan".
std::string unaccented(std::string_view text);

} // namespace waymark

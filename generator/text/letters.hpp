// Letters by their Unicode properties: case, word characters, what can be printed.
// Why: the filters of templates treat text as Python does; only text/ knows utf8proc.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace waymark {

// The code point at the start of `text` and its length in bytes; U+FFFD and 1 for an invalid byte.
struct CodePoint {
  std::int32_t point = 0;
  size_t length = 0;
};
CodePoint first_code_point(std::string_view text); // text must not be empty
void append_utf8(std::string &out, std::int32_t point);

std::string upper_case(std::string_view text);
// The first letter in title case, the rest in lower case.
std::string capitalized(std::string_view text);

bool is_word_letter(std::int32_t point); // letters, digits and '_', as \w of Python
bool is_printable(std::int32_t point);   // as str.isprintable of Python
bool is_upper_letter(std::int32_t point);
bool is_lower_letter(std::int32_t point);

} // namespace waymark

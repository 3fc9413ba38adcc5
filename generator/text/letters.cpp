#include "text/letters.hpp"

#include "text/unicode.hpp"

#include <utf8proc.h>

namespace waymark {
namespace {

constexpr std::int32_t sharp_s = 0xDF;

void append_upper(std::string &out, std::int32_t point) {
  if (point == sharp_s) // the one common letter whose capital is two
    out += "SS";
  else
    append_utf8(out, utf8proc_toupper(point));
}

} // namespace

CodePoint first_code_point(std::string_view text) {
  utf8proc_int32_t point = 0;
  const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &point);
  if (length <= 0)
    return {0xFFFD, 1};
  return {point, static_cast<size_t>(length)};
}

void append_utf8(std::string &out, std::int32_t point) {
  utf8proc_uint8_t bytes[4];
  const auto length = utf8proc_encode_char(point, bytes);
  out.append(reinterpret_cast<const char *>(bytes), static_cast<size_t>(length));
}

std::string upper_case(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    const auto [point, length] = first_code_point(text);
    append_upper(result, point);
    text.remove_prefix(length);
  }
  return result;
}

std::string capitalized(std::string_view text) {
  std::string result;
  if (text.empty())
    return result;
  const auto [point, length] = first_code_point(text);
  if (point == sharp_s)
    result += "Ss";
  else
    append_utf8(result, utf8proc_totitle(point));
  return result + lower_case(text.substr(length));
}

bool is_word_letter(std::int32_t point) {
  if (point == '_')
    return true;
  switch (utf8proc_category(point)) {
  case UTF8PROC_CATEGORY_LU:
  case UTF8PROC_CATEGORY_LL:
  case UTF8PROC_CATEGORY_LT:
  case UTF8PROC_CATEGORY_LM:
  case UTF8PROC_CATEGORY_LO:
  case UTF8PROC_CATEGORY_ND:
  case UTF8PROC_CATEGORY_NL:
  case UTF8PROC_CATEGORY_NO:
    return true;
  default:
    return false;
  }
}

bool is_printable(std::int32_t point) {
  switch (utf8proc_category(point)) {
  case UTF8PROC_CATEGORY_CC:
  case UTF8PROC_CATEGORY_CF:
  case UTF8PROC_CATEGORY_CS:
  case UTF8PROC_CATEGORY_CO:
  case UTF8PROC_CATEGORY_CN:
  case UTF8PROC_CATEGORY_ZL:
  case UTF8PROC_CATEGORY_ZP:
    return false;
  case UTF8PROC_CATEGORY_ZS:
    return point == ' ';
  default:
    return true;
  }
}

bool is_upper_letter(std::int32_t point) {
  return utf8proc_category(point) == UTF8PROC_CATEGORY_LU;
}

bool is_lower_letter(std::int32_t point) {
  return utf8proc_category(point) == UTF8PROC_CATEGORY_LL;
}

} // namespace waymark

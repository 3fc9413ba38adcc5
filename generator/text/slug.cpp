#include "text/slug.hpp"

#include <cstdlib>
#include <utf8proc.h>

namespace waymark {
namespace {

bool is_letter(utf8proc_int32_t point) {
  const auto category = utf8proc_category(point);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_number(utf8proc_int32_t point) {
  const auto category = utf8proc_category(point);
  return category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO;
}

bool is_mark(utf8proc_int32_t point) {
  const auto category = utf8proc_category(point);
  return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

// Marks of Latin letters, and the variation selectors, which nobody sees.
bool is_dropped_mark(utf8proc_int32_t point) {
  return (point >= 0x300 && point <= 0x36F) || (point >= 0xFE00 && point <= 0xFE0F);
}

// Marks that stay (of Japanese, Hangul, Hindi) join their letters again.
std::string composed(const std::string &text) {
  auto *bytes = utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t *>(text.c_str()));
  std::string result = bytes ? reinterpret_cast<const char *>(bytes) : text;
  std::free(bytes);
  return result;
}

} // namespace

std::string slug_of(std::string_view text) {
  utf8proc_uint8_t *decomposed = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                                      UTF8PROC_CASEFOLD);
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &decomposed, options);
  std::string result;
  bool is_gap = false;
  bool carries_marks = false; // the last letter, with the marks that follow it
  for (utf8proc_ssize_t at = 0; at < length;) {
    utf8proc_int32_t point = 0;
    const auto step = utf8proc_iterate(decomposed + at, length - at, &point);
    if (step <= 0)
      break;
    const bool is_stray_mark = is_mark(point) && (!carries_marks || is_dropped_mark(point));
    if (is_stray_mark) {
      at += step;
      continue;
    }
    carries_marks = is_letter(point) || is_mark(point);
    if (carries_marks || is_number(point)) {
      if (is_gap && !result.empty())
        result += '-';
      is_gap = false;
      result.append(reinterpret_cast<const char *>(decomposed) + at, static_cast<size_t>(step));
    } else if (point != '\'' && point != 0x2019) {
      is_gap = true;
    }
    at += step;
  }
  std::free(decomposed);
  return composed(result);
}

} // namespace waymark

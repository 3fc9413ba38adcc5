#include "text/unicode.hpp"

#include <cstdlib>
#include <utf8proc.h>

namespace waymark {
namespace {

// Calls visit(code point, its bytes); an invalid byte is visited as U+FFFD.
template <typename Visit>
void for_each_code_point(std::string_view text, Visit visit) {
  const auto *bytes = reinterpret_cast<const utf8proc_uint8_t *>(text.data());
  for (size_t at = 0; at < text.size();) {
    utf8proc_int32_t point = 0;
    auto length = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    if (length <= 0) {
      length = 1;
      point = 0xFFFD;
    }
    visit(point, text.substr(at, static_cast<size_t>(length)));
    at += static_cast<size_t>(length);
  }
}

} // namespace

bool is_valid_utf8(std::string_view text) {
  const auto *bytes = reinterpret_cast<const utf8proc_uint8_t *>(text.data());
  for (size_t at = 0; at < text.size();) {
    utf8proc_int32_t point = 0;
    const auto length = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    if (length <= 0)
      return false;
    at += static_cast<size_t>(length);
  }
  return true;
}

size_t code_points(std::string_view text) {
  size_t count = 0;
  for_each_code_point(text, [&](auto, auto) { ++count; });
  return count;
}

size_t utf16_units(std::string_view text) {
  size_t count = 0;
  for_each_code_point(text, [&](auto point, auto) { count += point > 0xFFFF ? 2 : 1; });
  return count;
}

std::vector<std::string> graphemes(std::string_view text) {
  std::vector<std::string> result;
  utf8proc_int32_t previous = -1, state = 0;
  for_each_code_point(text, [&](auto point, auto bytes) {
    if (previous < 0 || utf8proc_grapheme_break_stateful(previous, point, &state))
      result.emplace_back();
    result.back() += bytes;
    previous = point;
  });
  return result;
}

int display_width(std::string_view text) {
  int width = 0;
  for_each_code_point(text, [&](auto point, auto) { width += utf8proc_charwidth(point); });
  return width;
}

std::string lower_case(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for_each_code_point(text, [&](auto point, auto) {
    utf8proc_uint8_t bytes[4];
    const auto length = utf8proc_encode_char(utf8proc_tolower(point), bytes);
    result.append(reinterpret_cast<const char *>(bytes), static_cast<size_t>(length));
  });
  return result;
}

std::string unaccented(std::string_view text) {
  utf8proc_uint8_t *decomposed = nullptr;
  const auto options =
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD);
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &decomposed, options);
  if (length < 0)
    return std::string(text);
  std::string result;
  for_each_code_point({reinterpret_cast<const char *>(decomposed), static_cast<size_t>(length)},
                      [&](auto point, auto bytes) {
                        if (point == 0x111) // đ has no mark of its own to lose
                          result += 'd';
                        else if (point < 0x300 || point > 0x36F)
                          result += bytes;
                      });
  std::free(decomposed);
  return result;
}

std::string composed_lower_case(std::string_view text) {
  utf8proc_uint8_t *composed = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &composed, options);
  if (length < 0)
    return std::string(text);
  std::string result(reinterpret_cast<const char *>(composed), static_cast<size_t>(length));
  std::free(composed);
  return result;
}

} // namespace waymark

#include "worker/missing_font.hpp"

#include "text/letters.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

std::int32_t point_of(std::string_view character) {
  return first_code_point(character).point;
}

bool is_emoji(std::int32_t code) {
  return code >= 0x1F000 && code < 0x1FB00;
}

bool is_private(std::int32_t code) {
  return (code >= 0xE000 && code < 0xF900) || code >= 0xE0000;
}

// Kana, Han, Hangul and their marks.
bool is_cjk(std::int32_t code) {
  return (code >= 0x1100 && code < 0x1200) || (code >= 0x2E80 && code < 0xA000) ||
         (code >= 0xAC00 && code < 0xD800) || (code >= 0xF900 && code < 0xFB00) ||
         (code >= 0xFE30 && code < 0xFE50) || (code >= 0xFF00 && code < 0xFFF0) ||
         (code >= 0x20000 && code < 0x40000);
}

std::string hint_for(std::int32_t code) {
  if (is_private(code))
    return "install a font that has it";
  const auto *package = is_cjk(code)     ? "fonts-noto-cjk"
                        : is_emoji(code) ? "fonts-noto-color-emoji"
                                         : "fonts-noto-core";
  return fmt::format("install a font that has it: on Debian and Ubuntu the package {}", package);
}

} // namespace

bool is_sign(std::string_view character) {
  const auto code = point_of(character);
  return (code >= 0x2000 && code < 0x2E00) || is_emoji(code) || is_private(code);
}

void tell_missing_font(std::string_view character, std::string_view place, const SourcePosition &position,
                       Diagnostics &diagnostics) {
  diagnostics.add({is_sign(character) ? Severity::note : Severity::warning, position,
                   fmt::format("no installed font shows '{}' {}", character, place),
                   hint_for(point_of(character))});
}

} // namespace waymark

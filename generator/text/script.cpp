#include "text/script.hpp"

#include <algorithm>
#include <array>
#include <utf8proc.h>

namespace waymark {
namespace {

struct Range {
  std::int32_t first, last;
  Script script;
};

// clang-format off
constexpr std::array ranges = {
    Range{0x80, 0x9F, Script::passing},
    Range{0xA0, 0xBF, Script::symbol},
    Range{0xC0, 0x17F, Script::latin},
    Range{0x180, 0x18E, Script::passing},
    Range{0x18F, 0x18F, Script::latin}, // Azerbaijani
    Range{0x190, 0x19F, Script::passing},
    Range{0x1A0, 0x1A1, Script::latin}, // Vietnamese
    Range{0x1A2, 0x1AE, Script::passing},
    Range{0x1AF, 0x1B0, Script::latin},
    Range{0x1B1, 0x1CC, Script::passing},
    Range{0x1CD, 0x1DC, Script::latin}, // Pinyin
    Range{0x1DD, 0x217, Script::passing},
    Range{0x218, 0x21B, Script::latin}, // Romanian
    Range{0x21C, 0x258, Script::passing},
    Range{0x259, 0x259, Script::latin},
    Range{0x25A, 0x2FF, Script::passing},
    Range{0x300, 0x36F, Script::mark},
    Range{0x370, 0x3FF, Script::greek},
    Range{0x400, 0x52F, Script::cyrillic},
    Range{0x531, 0x58F, Script::armenian},
    Range{0x590, 0x5FF, Script::hebrew},
    Range{0x600, 0x6FF, Script::arabic},
    Range{0x780, 0x7BF, Script::arabic}, // Thaana
    Range{0x900, 0xDFF, Script::indic},
    Range{0xE00, 0xFFF, Script::south_east_asian},
    Range{0x1000, 0x109F, Script::south_east_asian},
    Range{0x10A0, 0x10FF, Script::georgian},
    Range{0x1100, 0x11FF, Script::east_asian},
    Range{0x1200, 0x13FF, Script::ethiopic}, // and Cherokee
    Range{0x1780, 0x17FF, Script::south_east_asian},
    Range{0x1800, 0x18AF, Script::mongolian},
    Range{0x1D2C, 0x1D6A, Script::symbol}, // raised and lowered letters
    Range{0x1E00, 0x1EFF, Script::latin},
    Range{0x1F00, 0x1FFF, Script::greek},
    Range{0x2000, 0x2BFF, Script::symbol},
    Range{0x2E80, 0x2FFF, Script::east_asian},
    Range{0x3000, 0x303F, Script::symbol},
    Range{0x3040, 0x9FFF, Script::east_asian},
    Range{0xAC00, 0xD7AF, Script::east_asian},
    Range{0xF8FF, 0xF8FF, Script::passing},
    Range{0xF900, 0xFAFF, Script::east_asian},
    Range{0xFB00, 0xFB06, Script::symbol}, // ligatures
    Range{0xFB50, 0xFDFF, Script::arabic},
    Range{0xFE00, 0xFE6F, Script::symbol},
    Range{0xFE70, 0xFEFC, Script::arabic},
    Range{0xFEFF, 0xFEFF, Script::symbol}, // the byte order mark
    Range{0xFF00, 0xFFEF, Script::symbol},
    Range{0x1D400, 0x1D7FF, Script::symbol},
    Range{0x1F000, 0x1FAFF, Script::symbol},
    Range{0x20000, 0x3FFFF, Script::east_asian},
    Range{0xE0020, 0xE007F, Script::symbol}, // in flags
};
// clang-format on
static_assert(std::ranges::is_sorted(ranges, {}, &Range::first));

} // namespace

Script script_of(std::int32_t point) {
  const auto range = std::ranges::lower_bound(ranges, point, {}, &Range::last);
  if (range == ranges.end() || point < range->first)
    return Script::none;
  return utf8proc_category(point) == UTF8PROC_CATEGORY_CN ? Script::none : range->script;
}

} // namespace waymark

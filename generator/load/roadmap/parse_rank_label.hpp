// Stub until the room's own is merged.
#pragma once
#include "load/roadmap/parse_unit_label.hpp"

namespace waymark {
inline std::optional<UnitLabel> parse_rank_label(std::string_view) {
  return {};
}
} // namespace waymark

// Recurring work and how often a week it is meant: "one LeetCode problem per day", "every Sunday".
#pragma once
#include "load/roadmap/is_habit.hpp"

#include <optional>
#include <string_view>

namespace waymark {
struct HabitPhrase {
  double weekly_target = 1;
};
inline std::optional<HabitPhrase> parse_habit(std::string_view text) {
  return is_habit(text) ? std::optional(HabitPhrase{}) : std::nullopt;
}
} // namespace waymark

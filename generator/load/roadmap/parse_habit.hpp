// Recurring work and how often a week it is meant: "one LeetCode problem per day", "every Sunday".
// Why: what is never finished must not hold the percent below 100; it is a habit, counted by the journal.
#pragma once
#include <optional>
#include <string_view>

namespace waymark {

struct HabitPhrase {
  double weekly_target = 1; // times a week
};

// Nothing where the text names no period, or where it is the load of a system: "10k requests per second".
std::optional<HabitPhrase> parse_habit(std::string_view text);

} // namespace waymark

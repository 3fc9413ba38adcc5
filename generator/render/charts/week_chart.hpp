// Weeks as columns: hours and finished items of a month, and a habit's last twelve weeks.
// Why: a calendar of real weeks shows steadiness better than a sum does.
#pragma once
#include <string>
#include <vector>

namespace waymark {

struct WeekColumn {
  double value = 0; // hours, or how often
  int dots = 0;     // finished items
  enum class Time { past, running } time = Time::past;
};

// One <svg> of columns as high as their share of `highest`; hidden from screen readers.
std::string draw_weeks(const std::vector<WeekColumn> &weeks, double highest);

// The same, flatter, with the weekly target as a dashed line.
std::string draw_habit(const std::vector<WeekColumn> &weeks, double target);

} // namespace waymark

// Whether a bullet is recurring work: "one LeetCode problem per day", "every Sunday".
// Why: what is never finished must not hold the percent below 100; it is a habit, counted elsewhere.
#pragma once
#include <string_view>

namespace waymark {

bool is_habit(std::string_view text);

} // namespace waymark

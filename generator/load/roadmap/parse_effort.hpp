// Hours as people plan them: "40-60 hours" in all, "10 hrs/week".
#pragma once
#include <optional>
#include <string_view>

namespace waymark {

struct Effort {
  std::optional<double> hours_per_week;
  std::optional<double> hours; // in all; of a range its middle
};

// The whole text must be an effort.
std::optional<Effort> parse_effort(std::string_view text);

} // namespace waymark

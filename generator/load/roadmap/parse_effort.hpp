// Hours as people plan them: "40-60 hours" in all, "10 hrs/week".
#pragma once
#include "model/roadmap.hpp"

#include <optional>
#include <string_view>

namespace waymark {

// The whole text must be an effort.
std::optional<Effort> parse_effort(std::string_view text);

} // namespace waymark

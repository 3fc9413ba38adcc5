// The plan of the coming Sundays as lines for the terminal.
// Why: what the queue knows is data; how it reads is decided here alone.
#pragma once
#include "linkedin/plan_sundays.hpp"
#include "linkedin/rate_results.hpp"

#include <string>

namespace waymark {

std::string plan_lines(const SundayPlan &plan, const RatedResults &results);

} // namespace waymark

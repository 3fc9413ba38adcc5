// The figures of a roadmap: done and total of units and overall, the current unit, the next milestone.
#pragma once
#include "model/roadmap.hpp"

namespace waymark {

// Retired and dropped items count nowhere. The current unit is the top-level one whose span contains today,
// else the first that is not finished; within it the same is asked of the units in it. The next milestone is
// the open one with the earliest day, then those without a day, then what is overdue.
void count_progress(Roadmap &roadmap, Date today);

} // namespace waymark

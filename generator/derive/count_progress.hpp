// The figures of a roadmap: done and total of units and overall, the current unit, the next milestone.
#pragma once
#include "model/roadmap.hpp"

namespace waymark {

// Retired items count nowhere. The current unit is the top-level one whose span contains today, else the
// first that is not finished. The next milestone is the open one with the earliest day, those without a day
// last.
void count_progress(std::vector<Roadmap> &roadmaps, Date today);

} // namespace waymark

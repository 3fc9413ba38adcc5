// What the lines of a unit say about its time: "**Duration:** 3-4 months", "*Feb 2026 – June 2026*",
// "Weekly Routine (10 hrs/week)".
#pragma once
#include "load/roadmap/roadmap_draft.hpp"

namespace waymark {

// Adds to what the headings say; what stands outside of units may tell the roadmap's own start and hours.
void read_timings(RoadmapDraft &draft);

} // namespace waymark

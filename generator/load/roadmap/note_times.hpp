// What is odd about the dates of units that stand side by side or in one another: overlaps, gaps, one outside
// of what holds it. Why: a plan that contradicts itself is told to its owner, and kept with the roadmap.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "load/roadmap/roadmap_draft.hpp"

namespace waymark {

// To be called when all spans are known.
void note_times(RoadmapDraft &draft, Diagnostics &diagnostics);

// "Phase 1", or the title where there is no label.
std::string spoken_name(const RoadmapUnit &unit);

} // namespace waymark

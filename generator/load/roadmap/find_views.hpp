// Second tellings of units: overview tables, timelines, "Role Transition Roadmap" sections.
// Why: an overview and the detailed headings are one set of units, not two.
#pragma once
#include "load/roadmap/choose_units.hpp"

namespace waymark {

// Units in places that repeat those of a fuller place, each with the passage of the unit that it repeats.
// Parallel tracks that number their own weeks ("Backend", "Frontend") are no views of each other.
Views find_views(const std::vector<DocumentPassage> &passages, const Outline &outline);

} // namespace waymark

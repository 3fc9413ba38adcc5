// The items of a roadmap: what can be finished, and where it stands.
// Why: a unit is tracked by its boxes where it has any, else by the bullets of the sections that count.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "load/roadmap/roadmap_draft.hpp"

namespace waymark {

// Also settles each section's kind, and takes "{#id}" out of the list items' words.
void collect_items(RoadmapDraft &draft, Diagnostics &diagnostics);

} // namespace waymark

// Gives every unit and item its id and its anchor, unique and lasting.
// Why: journal, posts and projects name them for months; a moved date or a new tick must not rename anything.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "load/roadmap/roadmap_draft.hpp"

namespace waymark {

// Ids: "<roadmap>/<unit path>/<slug>", repeats get "-2". A pinned name comes first; the same one twice in a
// unit is a warning.
void name_units(RoadmapDraft &draft, Diagnostics &diagnostics);

} // namespace waymark

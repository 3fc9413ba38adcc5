// Makes dates of what the units say about time: years from their neighbours, "Months 5-8" from the start.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "load/roadmap/roadmap_draft.hpp"

namespace waymark {

// Sets each unit's span, hours and effort, the roadmap's own start and end where it does not state them, and
// the items' due dates. Told: a span that ends before it starts, and what note_times finds.
void resolve_spans(RoadmapDraft &draft, Diagnostics &diagnostics);

} // namespace waymark

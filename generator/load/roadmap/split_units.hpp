// Cuts the passages into units and sections, each block into exactly one, in the document's order.
#pragma once
#include "load/roadmap/choose_units.hpp"
#include "load/roadmap/roadmap_draft.hpp"

namespace waymark {

// Moves the blocks into the draft's units, sections and parts; the title's block is left out. What a view
// tells joins the unit that it tells of; where the two disagree about the time that is reported.
void split_units(DocumentPassages passages, const Views &views, RoadmapDraft &draft,
                 Diagnostics &diagnostics);

} // namespace waymark

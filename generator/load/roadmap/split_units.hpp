// Cuts a document into units and sections, each block into exactly one, in the document's order.
#pragma once
#include "load/roadmap/choose_units.hpp"
#include "load/roadmap/roadmap_draft.hpp"

namespace waymark {

// Moves the blocks into the draft's units, sections and parts; the title's block is left out.
void split_units(Document document, const ChosenUnits &chosen, std::optional<size_t> title_block,
                 RoadmapDraft &draft);

} // namespace waymark

// Checklists that stand elsewhere in the document join the unit that their title names.
// Why: a career ladder keeps its levels in one place and "Junior Data Engineer Milestones" with the boxes in
// another; the boxes are the level's progress.
#pragma once
#include "load/roadmap/roadmap_draft.hpp"

namespace waymark {

// A checklist outside of units moves into the unit that its title names; one that names none becomes a group
// of its own among the units.
void join_checklists(RoadmapDraft &draft);

} // namespace waymark

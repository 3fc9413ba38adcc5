// The milestones of a roadmap with the days by which they are due.
#pragma once
#include "model/roadmap.hpp"

namespace waymark {

// Items under a milestone label, and units that are called milestones. Due: what the item says, else the end
// of its unit.
void list_milestones(Roadmap &roadmap);

} // namespace waymark

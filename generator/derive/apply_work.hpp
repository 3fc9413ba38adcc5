// Published posts and live projects complete the items that they name; what is still being built shows on
// them.
#pragma once
#include "derive/roadmap_index.hpp"
#include "model/content.hpp"

namespace waymark {

// A post counts when it is no draft and its day has come, a project when it is live or was (archived). A
// project that is being built, and a reference to a whole unit, are evidence without completion. Drafts and
// plans show nothing, but their references are checked all the same.
void apply_work(Content &content, const RoadmapIndex &index, Date today, Diagnostics &diagnostics);

} // namespace waymark

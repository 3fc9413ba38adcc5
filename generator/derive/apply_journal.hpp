// What the journal's weeks say was finished.
#pragma once
#include "derive/roadmap_index.hpp"
#include "model/content.hpp"

namespace waymark {

// An item is done on the last day of the week that names it, or today where that is earlier. Where the
// roadmap's tick has another date, the earlier one holds (a note where they lie in different weeks).
void apply_journal(Content &content, const RoadmapIndex &index, Date today, Diagnostics &diagnostics);

} // namespace waymark

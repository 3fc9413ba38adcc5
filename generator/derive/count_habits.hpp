// How often each habit was done: the journal's counts and the posted drafts, against the weekly target.
#pragma once
#include "derive/roadmap_index.hpp"
#include "model/content.hpp"

namespace waymark {

// A count belongs to the habit whose id it ends; an id that no habit has is an error. A posted draft counts
// in its week for the habits that speak of posting ("a deep dive every Sunday", "one LinkedIn post a week");
// where the journal counts posts too, the larger number holds.
void count_habits(Content &content, const RoadmapIndex &index, Date today, Diagnostics &diagnostics);

} // namespace waymark

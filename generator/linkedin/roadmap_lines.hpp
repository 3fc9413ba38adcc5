// What a Sunday text says of the roadmap: what comes next, and how far it is, with the count behind the
// figure. Why: a week and a milestone end alike, and a percentage without its basis is a claim.
#pragma once
#include "linkedin/composition.hpp"
#include "linkedin/frames.hpp"
#include "model/roadmap.hpp"

namespace waymark {

// "Next: …, due 30 November." and "40% of the roadmap: 21 of 52 items."; a due date before `day` is left out.
void add_road_ahead(Composition &composition, const Roadmap &roadmap, Date day, const Frames &frames);

} // namespace waymark

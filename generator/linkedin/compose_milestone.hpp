// A milestone reached as a short Sunday text: the goal behind it, what was finished on the way, what was
// learned. Why: news of the roadmap, told with what shows it; a milestone that nothing tells of stays silent.
#pragma once
#include "linkedin/composition.hpp"
#include "linkedin/frames.hpp"
#include "model/journal.hpp"
#include "model/roadmap.hpp"

namespace waymark {

// `milestone` is the index of one that is done on a known day; `day` is that of the post.
Composition compose_milestone(const Roadmap &roadmap, size_t milestone,
                              const std::vector<JournalWeek> &journal, Date day, const Frames &frames);

} // namespace waymark

// A week of the journal as a short Sunday text: what was learned first, then what was done.
// Why: only where nothing deeper is left; a week in which nothing was finished or learned stays silent.
#pragma once
#include "linkedin/composition.hpp"
#include "linkedin/frames.hpp"
#include "model/journal.hpp"
#include "model/roadmap.hpp"

namespace waymark {

// `roadmap` may be null; `day` is the day of the post, from which on a due date is worth naming.
Composition compose_recap(const JournalWeek &week, const Roadmap *roadmap,
                          const std::vector<std::string> &done, Date day, const Frames &frames);

// Each learned sentence; the lines of a YAML block may be list items.
std::vector<std::string> learned_sentences(std::string_view learned);

// The texts of the items that the week names, in its order (an id as written where no roadmap knows it), then
// of those that a roadmap has ticked in it.
std::vector<std::string> done_items(const JournalWeek &week, const std::vector<Roadmap> &roadmaps);

} // namespace waymark

// What the journal and the dated items say: the weeks, the streak, the velocity and the day on which it ends.
#pragma once
#include "derive/weigh_items.hpp"
#include "model/journal.hpp"
#include "model/words.hpp"

namespace waymark {

// Velocity: the items finished in the 56 days up to today, a week; fewer days where the roadmap is younger.
// Undated ticks are done, but nobody knows when, so they are not in it. Fewer than three such items say
// nothing about the future, so there is no forecast.
void measure_pace(Roadmap &roadmap, const std::vector<JournalWeek> &journal, const ItemWeights &weights,
                  Date today, const Wording &words);

} // namespace waymark

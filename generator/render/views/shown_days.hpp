// The days that an item's words give with a mark ("✅ 2026-06-14", "📅 2027-01-31"), as readers want to see
// them. Why: the page says the day of completion itself, and nobody shall read it twice.
#pragma once
#include "model/roadmap.hpp"
#include "model/words.hpp"

#include <vector>

namespace waymark {

// The item's words without the mark and day of its completion, where that is the item's own day, and with
// "by 31 January 2027" in place of a mark and its due day.
std::vector<Inline> with_shown_days(std::vector<Inline> line, const RoadmapItem &item, const Wording &words);

} // namespace waymark

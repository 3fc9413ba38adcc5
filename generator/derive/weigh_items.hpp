// What each item of a roadmap weighs: its share of the hours that the document gives its unit.
// Why: a master project of 60 hours is not one bullet among forty; where nobody wrote hours, items count
// alike.
#pragma once
#include "model/roadmap.hpp"

#include <vector>

namespace waymark {

struct ItemWeights {
  std::vector<double> of; // one for each item; 0 for what is not counted
  bool is_hours = false;  // else every counted item weighs 1
};

// A unit's hours are the middle of its effort, or its pace times the weeks of its span. The innermost unit
// with hours spreads them evenly over its items, less what units in it say of themselves. Items without hours
// weigh as much as the others do on average.
ItemWeights weigh_items(const Roadmap &roadmap);

// The effort or the pace of a unit in hours; nothing where the document gives neither, or a pace without
// dates.
std::optional<double> hours_of(const RoadmapUnit &unit);

} // namespace waymark

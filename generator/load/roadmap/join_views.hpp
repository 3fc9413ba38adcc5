// What overviews and timelines tell joins the units of which they tell.
// Why: a unit's page holds all that the document says of it, and two spans for one unit are a mistake to hear
// of.
#pragma once
#include "load/roadmap/choose_units.hpp"

#include <map>
#include <vector>

namespace waymark {

struct JoinedSection {
  size_t section = 0;
  size_t unit = 0; // the passage of the unit that it tells of
};
using JoinedSections = std::vector<JoinedSection>; // in the document's order

// The units and views of one list or table, in its order.
using RowsOfRegions = std::map<size_t, std::vector<size_t>>; // by region: passages

// The units and views of one list or table, in its order.
using RowsOfRegions = std::map<size_t, std::vector<size_t>>; // by region: passages

// Sections that stand before the unit in the document come first in it, the others last. What the unit does
// not say itself, its title and its time, it takes from the view. A unit that only an overview names stands
// behind the one that the overview names before it.
void join_views(RoadmapDraft &draft, const JoinedSections &joined, const Views &views,
                const RowsOfRegions &rows, Diagnostics &diagnostics);

} // namespace waymark

// A roadmap's bars and marks on a time axis, and the same facts as the rows of a table.
// Why: what is drawn and what is read aloud come from one list.
#pragma once
#include "model/site.hpp"
#include "render/charts/timeline.hpp"
#include "render/template/value.hpp"

#include <optional>
#include <vector>

namespace waymark {

// The units that a chart shows side by side: the top-level ones; where there is but one, those inside of it.
std::vector<size_t> chart_units(const Roadmap &roadmap);

// Nothing where no unit has a day to begin with.
std::optional<Timeline> roadmap_timeline(const Site &site, const Roadmap &roadmap);

// The day on which a milestone is to be reached, where that may be shown: one gone by would tell of lateness,
// which is public only where the owner wants it.
std::optional<Date> shown_day(const RoadmapMilestone &milestone, const Roadmap &roadmap, Date today);

// As the schema says, or null where there is no timeline.
Value timeline_data(const Site &site, const Roadmap &roadmap);

} // namespace waymark

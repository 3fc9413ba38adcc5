// The boxes that the owner ticked in the roadmap itself.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "model/roadmap.hpp"

namespace waymark {

// A tick without a date is done, on no day that counts. One dated after today is still to do (a warning).
void apply_ticks(std::vector<Roadmap> &roadmaps, Date today, Diagnostics &diagnostics);

} // namespace waymark

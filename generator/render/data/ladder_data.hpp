// The steps of a roadmap whose units are the levels of a career.
// Why: such a document says how high one stands; a row of phases would hide it.
#pragma once
#include "model/site.hpp"
#include "render/charts/ladder.hpp"

#include <vector>

namespace waymark {

// Empty where not every unit at the top is a level.
std::vector<LadderStep> ladder_steps(const Roadmap &roadmap, Date today, const Wording &words);

} // namespace waymark

// The plan against what is done: weights, shares, ahead or late, hours that were planned.
#pragma once
#include "derive/plan_curve.hpp"

namespace waymark {

// On track is what is at most a week off.
void measure_schedule(Roadmap &roadmap, const ItemWeights &weights, Date today);

} // namespace waymark

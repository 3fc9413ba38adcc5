// Whether a diagram reads better from left to right or from top to bottom, where its author did not say.
#pragma once
#include "worker/program/graph.hpp"

namespace waymark {

// A pipeline is at least as long as it is broad.
bool is_pipeline(Agraph_t *graph);

} // namespace waymark

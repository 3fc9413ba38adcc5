// Whether a diagram reads better from left to right or from top to bottom, where its author did not say.
#pragma once
#include "worker/program/graph.hpp"

#include <map>

namespace waymark {

// A pipeline is at least as long as it is broad.
bool is_pipeline(Agraph_t *graph);

// How many steps each node stands from the start, on its longest way there.
std::map<Agnode_t *, int> steps_of(Agraph_t *graph);

} // namespace waymark

// A graph's nodes brought one below the other.
// Why: on a phone a broad diagram would shrink until nobody can read it, and a column can be scrolled.
#pragma once
#include "worker/program/graph.hpp"

namespace waymark {

// Steers the layout from top to bottom: the nodes stand in the order of their steps from the start, those of
// a group together, and edges that go back do not pull.
void stack_in_column(Agraph_t *graph);

} // namespace waymark

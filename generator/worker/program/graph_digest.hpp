// A graph cut down to what a small picture can tell: boxes with one line each, and arrows.
// Why: on a social card two large words beat ten small ones.
#pragma once
#include "worker/program/graph.hpp"

namespace waymark {

// Keeps the first line of every node's label; the words of edges and all groups are left out.
void keep_titles(Agraph_t *graph);

} // namespace waymark

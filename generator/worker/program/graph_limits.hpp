// What no diagram may hold: too much of anything, or pictures in its labels.
// Why: said before the layout, at its line, instead of after a deadline; and nothing is ever read from a
// disk.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "worker/program/graph.hpp"

#include <string_view>
#include <vector>

namespace waymark {

std::vector<Diagnostic> find_excess(Agraph_t *graph, std::string_view dot);

} // namespace waymark

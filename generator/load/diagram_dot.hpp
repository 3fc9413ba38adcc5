// A diagram's plan said in DOT.
// Why: both forms are then drawn, cached, told in words and tested in one way.
#pragma once
#include "model/diagram_plan.hpp"

namespace waymark {

// On one line, so that whatever is found in it is found at the diagram's first line.
std::string diagram_dot(const DiagramPlan &plan);

} // namespace waymark

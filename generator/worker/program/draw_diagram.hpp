// One diagram drawn by Graphviz: two layouts, a text, and what was wrong with it.
#pragma once
#include "worker/drawing_message.hpp"

namespace waymark {

// Keeps Graphviz's messages and refuses it the disk; once, before the first diagram.
void start_graphviz();

DrawingAnswer draw_diagram(const DrawingRequest &request);

} // namespace waymark

// Names the code and the Graphviz that draw.
// Why: it is part of every cache key, so that a drawing made by other code is never shown.
#pragma once
#include <string>

namespace waymark {

// Raised with every change that alters a drawing's bytes.
inline constexpr int drawing_code = 8;

// "drawing-1-graphviz-2.43.0"
std::string drawing_version();

} // namespace waymark

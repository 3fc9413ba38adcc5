// Graphviz's own messages in the owner's words and at the owner's place.
// Why: "gvrender_set_style: unsupported style x - ignoring" tells neither where nor what would be right.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "worker/program/graph.hpp"

#include <string_view>

namespace waymark {

// Positions count from the DOT text's first line.
Diagnostic explain(const GraphvizMessage &message, std::string_view dot);

// The place of the first token with this text, or the first line without a column.
SourcePosition position_of(std::string_view dot, std::string_view token);

} // namespace waymark

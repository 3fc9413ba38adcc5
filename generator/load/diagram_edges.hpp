// The list `edges` of a diagram in YAML: `news -> ingest: RSS`, chains, and maps with a style.
// Why: an arrow is read where it stands, so that a misspelt end of a chain is shown at its column.
#pragma once
#include "load/map_reader.hpp"
#include "model/diagram_plan.hpp"

#include <vector>

namespace waymark {

// Edges whose ends are no nodes of `nodes` are reported and left out.
std::vector<DiagramEdge> load_edges(MapReader &keys, const std::string &file,
                                    const std::vector<DiagramNode> &nodes);

// "gold" of the key `colour`, with or without '@'; empty where absent or unknown (reported).
std::string load_colour(MapReader &keys);

// A text that a drawing can hold; reported where it is too long.
std::string load_label(MapReader &keys, std::string_view key);
void check_label(const std::string &label, const SourcePosition &position, Diagnostics &diagnostics);

} // namespace waymark

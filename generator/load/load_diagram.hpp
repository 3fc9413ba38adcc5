// The YAML form of a diagram: architecture.yaml and ```diagram fences.
// Why: people who do not write DOT draw with three lists, and every slip is told at its place.
#pragma once
#include "load/yaml_reader.hpp"
#include "model/diagram_plan.hpp"

#include <optional>

namespace waymark {

// `first_line` is the line of `file` on which `text` begins. All mistakes are reported; nothing where there
// was one.
std::optional<DiagramPlan> load_diagram(const std::string &file, const std::string &text, int first_line,
                                        Diagnostics &diagnostics);

} // namespace waymark

// Units of a document that names none: its main headings under which something is listed.
// Why: "Foundations", "Advanced" with lists of tasks is a roadmap too.
#pragma once
#include "load/roadmap/outline.hpp"
#include "load/roadmap/parse_unit_label.hpp"

namespace waymark {

// One for each heading of the outline.
std::vector<std::optional<UnitLabel>> choose_groups(const Document &document, const Outline &outline);

} // namespace waymark

// Which headings of a document are units of the roadmap.
// Why: "Week 1 Checklist" is a list about a week, and a second view of the same months is no second plan;
// that is decided over all headings at once.
#pragma once
#include "load/roadmap/parse_unit_label.hpp"
#include "model/document.hpp"

#include <optional>
#include <vector>

namespace waymark {

// One for each block of the document: the label where it is a unit's heading. `title_block` is the document's
// own title, which is none.
using ChosenUnits = std::vector<std::optional<UnitLabel>>;
ChosenUnits choose_units(const Document &document, std::optional<size_t> title_block);

} // namespace waymark

// The one line of a unit that holds no more than a line: "Week 3", its days, its subject with its state.
// Why: thirty-six weeks of one line each are a list to read, not cards to unfold.
#pragma once
#include "model/roadmap.hpp"
#include "model/words.hpp"
#include "render/template/value.hpp"

#include <functional>

namespace waymark {

// The words of a line as HTML, its links as tokens.
using LineRenderer = std::function<std::string(const std::vector<Inline> &)>;

// What stands in the line behind the unit's label, in the document's order; null where the unit holds more
// than a line. `own_items`: those of the unit that no section holds.
Value unit_cells(const Roadmap &roadmap, size_t unit, const std::vector<size_t> &own_items,
                 const Wording &words, const LineRenderer &line_html);

// A label and a few words behind it, as the cells of a table give them: "Hours", "10".
bool is_fact(const RoadmapSection &section);

} // namespace waymark

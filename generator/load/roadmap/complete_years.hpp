// Years that people leave out because the line above has them: "Nov – Dec 2026", then "Jan – Mar".
#pragma once
#include "load/roadmap/parse_calendar.hpp"

#include <optional>
#include <vector>

namespace waymark {

// `ranges` in the document's order. `year` is that of the first one where none of them says.
void complete_years(const std::vector<PartialRange *> &ranges, std::optional<int> year);

} // namespace waymark

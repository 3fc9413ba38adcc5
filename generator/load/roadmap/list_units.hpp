// Units that are written as the items of a list: "- **Week 1:** Joins", "1. Phase 1 – Basics".
#pragma once
#include "load/roadmap/passage.hpp"

#include <optional>
#include <vector>

namespace waymark {

// The list's items as passages, its units at `level` and what is nested in them deeper; empty where the list
// has no units. Two items must name one, or one of a finer kind than the unit around the list.
std::vector<DocumentPassage> list_units(const Block &list, int level, std::optional<UnitKind> around);

} // namespace waymark

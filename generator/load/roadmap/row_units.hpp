// Units that are written as the rows of a table: "| Week 1 | Joins | Build a report | ✅ |".
#pragma once
#include "load/roadmap/passage.hpp"

#include <vector>

namespace waymark {

// The rows as passages, their units at `level`; each cell becomes a section under its column's name. Empty
// where the table has no units.
std::vector<DocumentPassage> row_units(const Block &table, int level);

} // namespace waymark

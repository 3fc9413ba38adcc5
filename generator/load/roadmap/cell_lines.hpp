// The lines of a table's cell: people write <br> and "•" where a table allows no lists.
#pragma once
#include "model/document.hpp"

#include <vector>

namespace waymark {

struct CellLine {
  std::vector<Inline> inlines; // without bullets and boxes
  Tick tick = Tick::none;      // of "[x]" at its begin
};

std::vector<CellLine> cell_lines(const std::vector<Inline> &inlines);

} // namespace waymark

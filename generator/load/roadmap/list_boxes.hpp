// Whether blocks hold task items, at any depth. Boxes in code are no tasks; the parser sees to that.
#pragma once
#include "model/document.hpp"

#include <vector>

namespace waymark {

bool holds_boxes(const std::vector<Block> &blocks);
bool holds_bullets(const std::vector<Block> &blocks); // list items of any kind, outside of quotes

} // namespace waymark

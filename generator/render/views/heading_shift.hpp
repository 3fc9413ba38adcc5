// How far a document's headings move so that they fit under the headings of its page.
// Why: a page has one h1 and no gaps between levels, whatever level its author began with.
#pragma once
#include "model/document.hpp"

#include <vector>

namespace waymark {

// To be added to every level so that the highest heading, at any depth of the blocks, becomes `level`.
int heading_shift(const std::vector<Block> &blocks, int level);

} // namespace waymark

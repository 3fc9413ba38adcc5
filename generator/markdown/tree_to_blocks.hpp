// cmark-gfm's tree as the blocks and inlines of the model, with their places in the file.
// Why: the tree's quirks (positions of 0:0, columns of continued lines, lost footnote labels) end here.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "markdown/cmark_tree.hpp"
#include "markdown/position_map.hpp"
#include "model/document.hpp"

#include <string_view>

namespace waymark {

inline constexpr int most_levels = 100;

// `text` is what the tree was parsed from. Deeper blocks and inlines than `most_levels` are an error and left
// out. Footnotes are those that are used, in the order of the library's numbers; references hold these
// numbers.
Document blocks_of_tree(cmark_node *root, std::string_view text, const PositionMap &map,
                        const std::string &file, Diagnostics &diagnostics);

} // namespace waymark

// Footnotes numbered in order of first use, with what is wrong about them.
// Why: the library drops unused definitions and keeps unknown references as text, both without a word.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "markdown/position_map.hpp"
#include "markdown/private_headings.hpp"
#include "model/document.hpp"

#include <string_view>
#include <vector>

namespace waymark {

// Sets number, label and occurrence of every reference, and number and use count of every definition. A
// definition that nothing uses any more goes; a reference without one becomes nothing.
void number_footnotes(Document &document);

// Warnings: a definition that is never used, a second one of the same label, a reference without a
// definition. `text` is what was parsed; definitions in the private lines are passed over.
void check_footnotes(const Document &document, std::string_view text, const PositionMap &map,
                     const std::vector<LineRange> &private_lines, Diagnostics &diagnostics);

} // namespace waymark

// How wide a text becomes at most, in the sans-serif types that a reader may have.
// Why: a badge is drawn by the reader's browser in whichever of them is there, and nothing may overlap.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// Of bold text, in the unit of `size`: a little more than Inter, Helvetica and Arial need.
double text_width(std::string_view text, double size);

// The text, or as many of its words as fit before "…"; a long word may be cut.
std::string text_within(std::string_view text, double size, double width);

} // namespace waymark

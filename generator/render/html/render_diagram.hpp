// A drawn diagram as a figure: wide and narrow drawing, title, and its content in words.
// Why: posts and project pages show diagrams alike, also to those who do not see them.
#pragma once
#include "model/diagram.hpp"
#include "model/words.hpp"

#include <string>
#include <string_view>

namespace waymark {

// `id` is unique on the page ("diagram-1", "architecture"): the drawings' own ids get it behind their id
// token.
std::string render_diagram(const Diagram &diagram, const Drawing &drawing, std::string_view id,
                           const Wording &words);

// The same without the drawings, for feeds. The link "#" leads to the page that shows them.
std::string diagram_in_words(const Diagram &diagram, const Drawing &drawing, const Wording &words);

} // namespace waymark

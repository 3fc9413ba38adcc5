// A path of an SVG with the same line in relative steps.
// Why: steps have fewer digits than places, and the home page carries three drawings within its weight.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// `data`: a path's `d` of the commands M, L, C, A and Z in whole numbers; anything else comes back as it is.
std::string relative_path(std::string_view data);

} // namespace waymark

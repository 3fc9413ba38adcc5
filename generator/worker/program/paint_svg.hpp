// An SVG file painted as PNG.
#pragma once
#include <optional>
#include <string>

namespace waymark {

// At twice its size; nothing is read beside `svg` itself. The same bytes in every run; nothing where it is no
// SVG or too large, and `reason` says which.
std::optional<std::string> paint_svg(const std::string &svg, std::string &reason);

} // namespace waymark

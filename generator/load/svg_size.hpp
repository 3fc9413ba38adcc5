// Width and height that an SVG file states for itself.
#pragma once
#include "load/image_size.hpp"

namespace waymark {

// From width and height of the root element, else from its viewBox; nothing where it has neither.
std::optional<ImageSize> svg_size(std::string_view text);
bool has_svg_root(std::string_view text);

} // namespace waymark

// How wide a text is in the theme's font, and where it breaks.
// Why: SVG has no line breaks, and a label may only stand where it has room.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class FontWeight { regular, semibold };

struct Font {
  double size = 12.5; // in the drawing's units
  FontWeight weight = FontWeight::regular;
};

double text_width(std::string_view text, Font font);

// The text, cut with "…" where it is wider than `width`.
std::string shortened(std::string_view text, double width, Font font);

// Lines no wider than `width`, at most `lines` of them; the last one is cut with "…" where more would follow.
std::vector<std::string> wrapped(std::string_view text, double width, Font font, size_t lines);

} // namespace waymark

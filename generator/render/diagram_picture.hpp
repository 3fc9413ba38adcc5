// A diagram's drawing as an SVG file that stands alone, with its own colours.
// Why: READMEs, cards and slides cannot read the site's stylesheet, and what paints PNGs knows no variables.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

enum class PictureColours {
  light,
  dark,
  both, // light, and dark where the reader's system is dark
};

// `drawing` is one layout of a Drawing; links in it are left out. Nothing outside of it is needed to show it.
std::string diagram_picture(std::string_view drawing, std::string_view tokens_css, PictureColours colours);

} // namespace waymark

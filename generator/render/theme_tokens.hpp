// A colour of the theme as its tokens.css gives it, for light and for dark.
// Why: pictures that leave the site (badges) cannot read its stylesheet, and shall look like it all the same.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

struct ThemeColour {
  std::string light;
  std::string dark;
};

// The value of "--name" where it is "#…" or "light-dark(#…,#…)"; `otherwise` where the theme says it in
// another way.
ThemeColour theme_colour(std::string_view tokens_css, std::string_view name, const ThemeColour &otherwise);

} // namespace waymark

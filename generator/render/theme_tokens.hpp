// A colour or a font of the theme as its tokens.css gives it.
// Why: pictures that leave the site (badges, cards) cannot read its stylesheet, and shall look like it all
// the same.
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

// The value of "--name", as written at its first place; empty where the theme does not say it.
std::string_view theme_value(std::string_view tokens_css, std::string_view name);

// The first family of "--font" without its quotes; empty where that is no font's name ("serif").
std::string theme_font(std::string_view tokens_css);

} // namespace waymark

// The theme's files as the site serves them: stylesheets and scripts with their content's hash in their
// names, fonts, icons. Why: a browser may keep a stylesheet for ever, because a changed one has another name,
// and no page loads what only other pages need.
#pragma once
#include "render/theme_files.hpp"
#include "render/theme_tokens.hpp"

#include <map>
#include <string>
#include <vector>

namespace waymark {

struct ThemeAssets {
  std::map<std::string, std::string, std::less<>> files; // site path → bytes: "/assets/icon.svg"
  std::map<std::string, std::string, std::less<>> names; // logical name → site path: "site.css", "icon.svg"
  std::vector<std::string> fonts;                        // site paths of those that every page loads
  ThemeColour background; // of the page; empty where the theme does not say
};

// "site.css", for every page, is tokens.css, theme.css, diagram.css, then all other .css files at the theme's
// root by name. A .css file in a folder ("pages/roadmap.css") and every script stay by themselves, for the
// templates that name them. All are minified. Every page loads the fonts directly in the theme's own fonts/
// (route's, where it has none); the others are fetched where a page needs them.
ThemeAssets theme_assets(const ThemeFiles &files);

} // namespace waymark

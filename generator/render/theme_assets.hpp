// The theme's files as the site serves them: stylesheets with their content's hash in their names, fonts,
// icons. Why: one request for the CSS of all pages, and a browser may keep it for ever, because a changed one
// has another name.
#pragma once
#include "render/theme_files.hpp"

#include <map>
#include <string>
#include <vector>

namespace waymark {

struct ThemeAssets {
  std::map<std::string, std::string, std::less<>> files; // site path → bytes: "/assets/icon.svg"
  std::map<std::string, std::string, std::less<>> names; // logical name → site path: "site.css", "icon.svg"
  std::vector<std::string> fonts;                        // site paths of the .woff2 files
  std::vector<std::string> page_styles; // names of the stylesheets that one kind of page alone loads
};

// site.css is tokens.css, theme.css, diagram.css, then all other .css files at the theme's root by name,
// without their comments. One that has the name of a page's template (roadmap.css, roadmap.html) stays apart.
ThemeAssets theme_assets(const ThemeFiles &files);

// CSS without comments and without blanks at the beginning of lines; strings stay as they are.
std::string css_without_comments(std::string_view css);

} // namespace waymark

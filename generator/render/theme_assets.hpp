// The theme's files as the site serves them: one stylesheet with its content's hash in its name, fonts,
// icons. Why: one request for all CSS, and a browser may keep it for ever, because a changed one has another
// name.
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
};

// The stylesheet is tokens.css, theme.css, diagram.css, then all other .css files at the theme's root by
// name, without their comments. A .css file in a folder ("pages/resume.css") stands alone, for the page that
// links it.
ThemeAssets theme_assets(const ThemeFiles &files);

// CSS without comments and without blanks at the beginning of lines; strings stay as they are.
std::string css_without_comments(std::string_view css);

} // namespace waymark

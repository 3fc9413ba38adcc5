// The templates and the theme of this build: the shipped ones, replaced file by file by the portfolio's own.
// Why: a newcomer needs neither, and who changes one file keeps getting improvements to all others.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "file_access/file_reader.hpp"

#include <map>
#include <string>
#include <vector>

namespace waymark {

struct ThemeFile {
  enum class From { shipped, base, portfolio } from = From::shipped; // base: of the theme route
  std::string path; // "templates/base.html", "themes/route/theme.css"
  std::string bytes;
};

struct ThemeFiles {
  std::map<std::string, ThemeFile, std::less<>> templates; // by name: "base.html", "parts/card.html"
  std::map<std::string, ThemeFile, std::less<>> theme;     // by name: "theme.css", "fonts/inter-400.woff2"
};

// `theme` is the folder below themes/; what it lacks is taken from route. Its templates/ replace the shipped
// ones, and the portfolio's own replace both. A portfolio's file with the shipped bytes is no override. A
// theme that neither ships nor stands in the portfolio is an error at `named_at`.
ThemeFiles load_theme_files(const FileReader &reader, const std::string &theme,
                            const SourcePosition &named_at, Diagnostics &diagnostics);

// The shipped themes, and those of the portfolio.
std::vector<std::string> known_themes(const FileReader &reader);

} // namespace waymark

// The templates and the theme of this build: the shipped ones, replaced file by file by the portfolio's own.
// Why: a newcomer needs neither, and who changes one file keeps getting improvements to all others.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "file_access/file_reader.hpp"

#include <map>
#include <string>

namespace waymark {

struct ThemeFile {
  enum class From { shipped, portfolio } from = From::shipped;
  std::string path; // "templates/base.html", "themes/route/theme.css"
  std::string bytes;
};

struct ThemeFiles {
  std::map<std::string, ThemeFile, std::less<>> templates; // by name: "base.html", "parts/card.html"
  // By name: "theme.css", "fonts/inter-400.woff2". Those of themes/shared, which every theme has, are among
  // them.
  std::map<std::string, ThemeFile, std::less<>> theme;
};

// `theme` is the folder below themes/. A portfolio's file with the shipped bytes is no override. Errors: a
// theme that neither ships nor stands in the portfolio, at `named_at`. Warning: a template of the portfolio
// that replaces no shipped one and that no template names.
ThemeFiles load_theme_files(const FileReader &reader, const std::string &theme,
                            const SourcePosition &named_at, Diagnostics &diagnostics);

} // namespace waymark

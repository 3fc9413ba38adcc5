// Files of the portfolio that were meant to replace something and replace nothing.
// Why: a misspelt name changes nothing, and nobody would notice.
#pragma once
#include "render/template/template_set.hpp"
#include "render/theme_files.hpp"

namespace waymark {

// Warnings: a template that no page uses; a stylesheet in a folder of the theme that no template links; a
// stylesheet at its root, or a folder below themes/, that is a shipped name misspelt.
void warn_of_useless_overrides(const TemplateSet &templates, const ThemeFiles &theme,
                               Diagnostics &diagnostics);
void warn_of_misspelt_themes(const FileReader &reader, const std::string &theme, Diagnostics &diagnostics);

} // namespace waymark

// preview.html of a Sunday draft: a page of its own, opened from disk and never published.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "model/sunday_preview.hpp"
#include "model/words.hpp"
#include "render/theme_files.hpp"

namespace waymark {

// By the template sunday.html, in the theme's colours. Empty where the template has a mistake, which is
// reported.
std::string render_preview(const SundayPreview &preview, const ThemeFiles &theme, const Wording &words,
                           Diagnostics &diagnostics);

} // namespace waymark

// The shipped templates, themes and fonts, which stand inside the program.
// Why: one file to copy, and a newcomer's portfolio needs neither templates/ nor themes/.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

namespace waymark {

// By its path in the source tree: "templates/base.html", "themes/route/theme.css".
std::optional<std::string_view> embedded_file(std::string_view path);
std::vector<std::string_view> embedded_files_below(std::string_view folder);

} // namespace waymark

// Cuts a template into text, outputs and tags, with Jinja2's white space control.
// Settings: trim_blocks, lstrip_blocks and keep_trailing_newline are on, as docs/templates.md says.
#pragma once
#include "render/template/token.hpp"

#include <string_view>

namespace waymark::templates {

// `text` has line ends "\n" only. Mistakes are reported; the pieces after them are still read.
std::vector<Piece> split_template(const std::string *file, std::string_view text, Diagnostics &diagnostics);

} // namespace waymark::templates

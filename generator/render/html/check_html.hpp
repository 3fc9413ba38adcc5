// What the renderer leaves out of a document or shows as text: raw HTML and addresses that may not pass.
// Why: the reader sees a clean page either way, but the owner should know why it differs from what was
// written.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "model/document.hpp"

namespace waymark {

enum class MissingAlt { is_a_warning, is_an_error };

// Warnings with their lines; also pictures without alternative text.
void check_html(const Document &document, MissingAlt missing_alt, Diagnostics &diagnostics);

} // namespace waymark

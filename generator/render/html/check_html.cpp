#include "render/html/check_html.hpp"

#include "render/html/html_renderer.hpp"

namespace waymark {

void check_html(const Document &document, MissingAlt missing_alt, Diagnostics &diagnostics) {
  const HtmlOptions options;
  HtmlRenderer renderer(options, [&](HtmlFault fault, int line, std::string message, std::string hint) {
    const bool is_error = fault == HtmlFault::missing_alt && missing_alt == MissingAlt::is_an_error;
    diagnostics.add({is_error ? Severity::error : Severity::warning,
                     {document.file, line, 0},
                     std::move(message),
                     std::move(hint)});
  });
  renderer.reserve_heading_ids(document.blocks);
  renderer.blocks(document.blocks);
  renderer.footnotes(document.footnotes);
  renderer.finish();
}

} // namespace waymark

#include "render/html/check_html.hpp"

#include "render/html/html_renderer.hpp"

namespace waymark {

void check_html(const Document &document, Diagnostics &diagnostics) {
  const HtmlOptions options;
  HtmlRenderer renderer(options, [&](int line, std::string message, std::string hint) {
    diagnostics.warning({document.file, line, 0}, std::move(message), std::move(hint));
  });
  renderer.reserve_heading_ids(document.blocks);
  renderer.blocks(document.blocks);
  renderer.footnotes(document.footnotes);
  renderer.finish();
}

} // namespace waymark

#include "render/html/render_document.hpp"

#include "render/html/html_renderer.hpp"

namespace waymark {

std::string render_document(const Document &document, const HtmlOptions &options) {
  HtmlRenderer renderer(options);
  renderer.reserve_heading_ids(document.blocks);
  renderer.blocks(document.blocks);
  renderer.footnotes(document.footnotes);
  return renderer.finish();
}

std::string render_blocks(const std::vector<Block> &blocks, const HtmlOptions &options) {
  HtmlRenderer renderer(options);
  renderer.reserve_heading_ids(blocks);
  renderer.blocks(blocks);
  return renderer.finish();
}

std::string render_footnotes(const std::vector<Block> &footnotes, const HtmlOptions &options) {
  HtmlRenderer renderer(options);
  renderer.footnotes(footnotes);
  return renderer.finish();
}

std::string render_inlines(const std::vector<Inline> &inlines, const HtmlOptions &options) {
  HtmlRenderer renderer(options);
  renderer.inlines(inlines, HtmlContext::text);
  return renderer.finish();
}

} // namespace waymark

#include "markdown/parse_markdown.hpp"

#include "markdown/alerts.hpp"
#include "markdown/clean_text.hpp"
#include "markdown/diagrams.hpp"
#include "markdown/footnotes.hpp"
#include "markdown/heading_ids.hpp"
#include "markdown/kramdown_leftovers.hpp"
#include "markdown/math_span.hpp"
#include "markdown/private_headings.hpp"
#include "markdown/private_parts.hpp"
#include "markdown/tree_to_blocks.hpp"
#include "markdown/walk.hpp"
#include "markdown/wide_tables.hpp"

#include <optional>

namespace waymark {
namespace {

// The line of a marker that became a comment only when another private part above it was taken out.
std::optional<int> late_marker(const Block &top) {
  std::optional<int> line;
  const auto look = [&](const std::string &html, int at) {
    if (!line && html.find("<!--") != std::string::npos && has_private_marker(html))
      line = at;
  };
  for_each_block(top.children, [&](const Block &block) {
    if (block.kind == BlockKind::html)
      look(block.text, block.line);
  });
  if (top.kind == BlockKind::html)
    look(top.text, top.line);
  const auto look_inline = [&](const Inline &each) {
    if (each.kind == InlineKind::html)
      look(each.text, each.line);
  };
  for_each_inline(top.inlines, look_inline);
  for_each_inline(top.children, look_inline);
  return line;
}

// Rather nothing than a leak.
void hide_behind_late_marker(Document &document, Diagnostics &diagnostics) {
  for (auto *blocks : {&document.blocks, &document.footnotes})
    for (size_t index = 0; index < blocks->size(); ++index)
      if (const auto line = late_marker((*blocks)[index])) {
        diagnostics.error({document.file, *line, 0},
                          "this private part is not understood, so everything after it is hidden",
                          "write its markers on lines of their own, without indent");
        blocks->resize(index);
        if (blocks == &document.blocks)
          document.footnotes.clear();
        return;
      }
}

} // namespace

Document parse_markdown(const std::string &file, std::string_view text, const MarkdownOptions &options,
                        Diagnostics &diagnostics) {
  auto [clean, bytes_before] = clean_text(file, text, options.first_line, diagnostics);
  PositionMap map(options.first_line, bytes_before);
  const bool may_hide = clean.find("<!--") != std::string::npos;
  auto shown = without_private_parts(file, std::move(clean), map, diagnostics);
  refuse_wide_tables(file, shown, map, diagnostics);
  shown = with_math_fences(std::move(shown));
  const auto tree = parse_cmark_tree(shown);
  auto document = blocks_of_tree(tree.get(), shown, map, file, diagnostics);
  if (may_hide)
    hide_behind_late_marker(document, diagnostics);
  remove_kramdown_leftovers(document);
  const auto private_lines = remove_private_headings(document, options.private_headings, diagnostics);
  number_footnotes(document);
  check_footnotes(document, shown, map, private_lines, diagnostics);
  read_alerts(document);
  set_heading_ids(document, diagnostics);
  name_diagrams(document);
  return document;
}

} // namespace waymark

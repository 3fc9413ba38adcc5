#include "load/roadmap/outline.hpp"

#include "markdown/plain_text.hpp"

namespace waymark {
namespace {

void close(OutlineHeading &heading, const Document &document, size_t end_block) {
  const auto &blocks = document.blocks;
  const int last_line = end_block < blocks.size() ? blocks[end_block].line : blocks.back().end_line + 1;
  heading.end_block = end_block;
  heading.lines = last_line - blocks[heading.block].line;
}

} // namespace

Outline outline_of(const Document &document, std::optional<size_t> title_block) {
  Outline outline;
  std::vector<size_t> open;
  for (size_t i = 0; i < document.blocks.size(); ++i) {
    const auto &block = document.blocks[i];
    if (block.kind != BlockKind::heading || i == title_block)
      continue;
    while (!open.empty() && outline[open.back()].level >= block.level) {
      close(outline[open.back()], document, i);
      open.pop_back();
    }
    OutlineHeading heading{i, block.level, plain_text(block.inlines), {}, 0, 0};
    if (!open.empty())
      heading.parent = open.back();
    open.push_back(outline.size());
    outline.push_back(std::move(heading));
  }
  for (const auto index : open)
    close(outline[index], document, document.blocks.size());
  return outline;
}

} // namespace waymark

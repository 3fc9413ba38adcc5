#include "markdown/table_of_contents.hpp"

#include "markdown/plain_text.hpp"

namespace waymark {

std::vector<TocEntry> table_of_contents(const Document &document) {
  std::vector<TocEntry> entries;
  for (const auto &block : document.blocks)
    if (block.kind == BlockKind::heading)
      if (auto text = plain_text(block.inlines); !text.empty())
        entries.push_back({block.level, block.id, std::move(text)});
  return entries;
}

} // namespace waymark

#include "render/views/page_styles.hpp"

#include "markdown/diagrams.hpp"
#include "markdown/formulas.hpp"
#include "markdown/walk.hpp"

namespace waymark {

void note_styles(Value &page, const std::vector<Block> &blocks) {
  for_each_block(blocks, [&](const Block &block) {
    if (is_formula(block))
      page["has_math"] = true;
    else if (block.kind == BlockKind::code && !is_diagram(block))
      page["has_code"] = true;
    for_each_inline(block.inlines, [&](const Inline &each) {
      if (each.kind == InlineKind::math)
        page["has_math"] = true;
    });
  });
}

void note_styles(Value &page, const Document &document) {
  note_styles(page, document.blocks);
  note_styles(page, document.footnotes);
}

} // namespace waymark

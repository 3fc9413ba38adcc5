// Which stylesheets of its own a page needs for what its texts hold.
// Why: a page without code or formulas should not load how they look.
#pragma once
#include "model/document.hpp"
#include "render/template/value.hpp"

#include <vector>

namespace waymark {

// Sets page.has_code and page.has_math where the blocks hold a listing or a formula.
void note_styles(Value &page, const std::vector<Block> &blocks);
void note_styles(Value &page, const Document &document);

} // namespace waymark

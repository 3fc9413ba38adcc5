// The formulas of a document: $…$ and $$…$$ in a text, ```math fences.
// Why: what is to be typeset, and by which key a page finds it again, is decided here alone.
#pragma once
#include "model/document.hpp"
#include "model/formula.hpp"

namespace waymark {

// A ```math fence.
bool is_formula(const Block &block);
// Names a typeset formula in caches and on pages.
std::string formula_key(std::string_view tex, Formula::Style style);
std::vector<Formula> formulas_of(const Document &document);

} // namespace waymark

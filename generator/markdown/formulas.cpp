#include "markdown/formulas.hpp"

#include "markdown/code_language.hpp"
#include "markdown/walk.hpp"
#include "text/hash.hpp"

namespace waymark {

bool is_formula(const Block &block) {
  return block.kind == BlockKind::code && code_language(block.info) == "math";
}

std::string formula_key(std::string_view tex, Formula::Style style) {
  std::string all(style == Formula::Style::display ? "display" : "inline");
  all += '\0';
  all += tex;
  return content_hash(all);
}

std::vector<Formula> formulas_of(const Document &document) {
  std::vector<Formula> formulas;
  const auto add = [&](const std::string &tex, Formula::Style style, int line, int column) {
    formulas.push_back({formula_key(tex, style), tex, style, {document.file, line, column}});
  };
  for_each_block(document, [&](const Block &block) {
    if (is_formula(block))
      add(block.text, Formula::Style::display, block.line + 1, 0);
    for_each_inline(block.inlines, [&](const Inline &each) {
      if (each.kind == InlineKind::math)
        add(each.text, each.is_display ? Formula::Style::display : Formula::Style::in_line, each.line,
            each.column);
    });
  });
  return formulas;
}

} // namespace waymark

#include "markdown/listings.hpp"

#include "markdown/code_language.hpp"
#include "markdown/diagrams.hpp"
#include "markdown/formulas.hpp"
#include "markdown/walk.hpp"
#include "model/code_languages.hpp"
#include "text/hash.hpp"
#include "text/unicode.hpp"

namespace waymark {

std::string listing_key(std::string_view language, std::string_view code) {
  std::string all(language);
  all += '\0';
  all += code;
  return content_hash(all);
}

std::vector<Listing> listings_of(const Document &document) {
  std::vector<Listing> listings;
  for_each_block(document, [&](const Block &block) {
    if (block.kind != BlockKind::code || is_diagram(block) || is_diagram_in_yaml(block) || is_formula(block))
      return;
    const auto name = lower_case(code_language(block.info));
    const auto *language = find_code_language(name);
    if (name.empty() || (language && language->definition.empty()))
      return;
    listings.push_back(
        {listing_key(name, block.text), name, block.text, {document.file, block.line, block.column}});
  });
  return listings;
}

} // namespace waymark

// The words that tell what a section is.
// Why: one table, so that another language is more rows and no more code.
#pragma once
#include "model/roadmap.hpp"

#include <span>
#include <string_view>

namespace waymark {

struct SectionWord {
  std::string_view words; // one to three, lower case, one blank between them
  SectionKind kind;       // prose: advice
};

std::span<const SectionWord> section_words();
// "to", "for", "of": what follows says more about the word before.
std::span<const std::string_view> section_prepositions();
// "key", "main": may stand before a label without changing what it is.
std::span<const std::string_view> section_adjectives();

} // namespace waymark

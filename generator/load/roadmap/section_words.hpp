// The words that tell what a section is.
// Why: one table for all languages, so that another language is more rows and no more code.
#pragma once
#include "load/roadmap/phrase_table.hpp"
#include "model/roadmap.hpp"

namespace waymark {

const PhraseTable<SectionKind> &section_words(); // prose: advice
// "to", "for", "of": what follows says more about the word before.
const PhraseSet &section_prepositions();
// "key", "main": may stand beside a label without changing what it is.
const PhraseSet &section_adjectives();

} // namespace waymark

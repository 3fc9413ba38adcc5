// May a sentence open a passage, stand inside one, or be the hook? Tests of its form alone.
// Why: a sentence out of its place must not point at a figure, lean on the one before, or be half code.
#pragma once
#include "linkedin/article.hpp"
#include "linkedin/leaning.hpp"

namespace waymark {

// Sets veto, dangles, stands and may_stand.
void judge_sentence(Sentence &sentence, Language language);

// The only edits ever made to the owner's words, and only at a passage's start: a soft first word ("But …")
// and a list label ("Step 2: …") are cut and the next letter made a capital.
std::string without_soft_start(std::string_view text);

// Fit to be read first, by someone who knows nothing of the article. Its first sentence is written for just
// that, so its pronouns speak of what it names itself.
enum class HookPlace { first_of_article, elsewhere };
bool may_be_hook(const Sentence &sentence, Language language, HookPlace place);

// A sentence that stands for itself, not part of an article: of a summary, a fact, a takeaway.
Sentence lone_sentence(std::string text, Language language);

// "How we moved to Go.": the name of a text, not a sentence.
bool is_title_like(std::string_view text);

// Has the text a word that makes a sentence of it?
bool has_finite_verb(std::string_view text);

} // namespace waymark

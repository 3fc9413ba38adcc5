// How much a sentence says: measures, contrasts, decisions, causes, outcomes, lessons, and how central it is.
// Why: of many sentences that could stand in a post, these numbers choose; the weights were found by reading.
#pragma once
#include "linkedin/article.hpp"

namespace waymark {

struct Topic {
  Terms title;
  Terms tags;
  Terms all; // title and summary
};

// Sets marks, terms and score of every sentence.
void score_sentences(std::vector<Sentence> &sentences, const Topic &topic, TermIndex &index);

SentenceMarks marks_of(std::string_view text);

} // namespace waymark

// Nouns behind "the" that a passage takes as known, though only sentences that were left out name them.
// Why: "we created the index" opens no text where the sentence that says which index stayed behind.
#pragma once
#include "linkedin/sentence.hpp"

#include <string_view>
#include <vector>

namespace waymark {

// The terms of "the new index", "the first execution": up to three words, to the next stop word or comma.
Terms definite_terms(std::string_view text, TermIndex &index);

class Introductions {
public:
  // `given`: the terms that title and summary tell before the text begins.
  Introductions(const std::vector<Sentence> &sentences, const Terms &given);
  // What it costs the reader that a run beginning with `start` goes on with `at`, where `known` was told.
  [[nodiscard]] double cost_of(size_t at, size_t start, const Terms &known) const;
  [[nodiscard]] double cost_of_all(const std::vector<size_t> &run, Terms known) const;

private:
  const std::vector<Sentence> &m_sentences;
  const Terms &m_given;
  std::vector<size_t> m_first_said; // by term: the sentence that says it first
};

} // namespace waymark

// Runs: consecutive sentences of one section that read on without the code and pictures around them.
// Why: sentences gathered from all over read as a list; one unbroken run reads as written by a person.
#pragma once
#include "linkedin/score_sentence.hpp"

#include <set>
#include <string>
#include <vector>

namespace waymark {

struct Run {
  std::vector<size_t> sentences; // indexes, ascending
  double value = 0;
  int section = 0;
};

struct RunLimits {
  int shortest = 450; // display columns, as wide characters say more
  int longest = 1250;
};

// All runs within the limits, best first, earlier first where equal.
std::vector<Run> find_runs(const std::vector<Sentence> &sentences, RunLimits limits,
                           const std::set<int> &closing_sections, const Topic &topic, Language language);

// As text: paragraphs as the owner set them (long ones split at a sentence end), items as bulleted lines,
// without the sentence that is the hook.
std::string run_text(const Run &run, const std::vector<Sentence> &sentences, std::string_view hook);

Terms run_terms(const Run &run, const std::vector<Sentence> &sentences);
SentenceMarks run_marks(const Run &run, const std::vector<Sentence> &sentences);
bool holds_sentence(const Run &run, const std::vector<Sentence> &sentences, std::string_view text);

} // namespace waymark

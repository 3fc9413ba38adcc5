// Passages: one to three sentences of one paragraph that stand alone: a takeaway, a decision, a list's line.
// Why: where no run fits, the owner's sentences still come with those that they lean on.
#pragma once
#include "linkedin/article_scope.hpp"

#include <optional>

namespace waymark {

struct Passage {
  size_t first = 0; // indexes of sentences, both inside
  size_t last = 0;
  double value = 0;
  Terms terms;
};

enum class PassageGrowth { while_worth_it, to_the_limit };

// The passage that opens with sentence `first`, at most `longest` display columns; nothing where that
// sentence may not open one.
std::optional<Passage> passage_from(const ArticleScope &scope, size_t first, int longest,
                                    PassageGrowth growth);

// The best that satisfies the test, earlier first where equal.
template <typename Test>
std::optional<Passage> best_passage(const ArticleScope &scope, int longest, PassageGrowth growth, Test test) {
  std::optional<Passage> best;
  for (size_t first = 0; first < scope.sentences.size(); ++first)
    if (auto passage = passage_from(scope, first, longest, growth); passage && test(*passage))
      if (!best || passage->value > best->value)
        best = std::move(passage);
  return best;
}

std::string passage_text(const ArticleScope &scope, const Passage &passage);

} // namespace waymark

#include "linkedin/choose_passages.hpp"

#include "linkedin/judge_sentence.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool may_go_on(const ArticleScope &scope, const Passage &passage, int width, int longest,
               PassageGrowth growth) {
  constexpr double worth_leaning = 0.5;
  constexpr double worth_it = 1.5;
  const auto next = passage.last + 1;
  if (next >= scope.sentences.size())
    return false;
  const auto &sentence = scope.sentences[next];
  const bool fits = sentence.paragraph == scope.sentences[passage.first].paragraph && sentence.may_stand &&
                    ends_sentence(sentence.text) && width + display_width(sentence.text) < longest;
  const double wanted = sentence.dangles ? worth_leaning : worth_it;
  return fits && (growth == PassageGrowth::to_the_limit || sentence.score > wanted);
}

} // namespace

std::optional<Passage> passage_from(const ArticleScope &scope, size_t first, int longest,
                                    PassageGrowth growth) {
  const auto &opening = scope.sentences[first];
  if (opening.veto != Veto::none || !opening.stands)
    return {};
  Passage passage{.first = first, .last = first, .value = 0, .terms = opening.terms};
  int width = display_width(opening.text);
  double best = opening.score;
  double rest = 0;
  while (may_go_on(scope, passage, width, longest, growth)) {
    const auto &sentence = scope.sentences[++passage.last];
    width += display_width(sentence.text) + 1;
    passage.terms = joined(passage.terms, sentence.terms);
    rest += std::max(0.0, std::min(best, sentence.score));
    best = std::max(best, sentence.score);
  }
  passage.value = best + 0.4 * rest;
  return passage;
}

std::string passage_text(const ArticleScope &scope, const Passage &passage) {
  const auto &opening = scope.sentences[passage.first];
  std::string text = opening.dangles ? without_soft_start(opening.text) : opening.text;
  for (auto at = passage.first + 1; at <= passage.last; ++at)
    append_sentence(text, scope.sentences[at].text);
  return text;
}

} // namespace waymark

#include "linkedin/score_sentence.hpp"

#include "linkedin/loose_nouns.hpp"
#include "linkedin/numbers.hpp"
#include "linkedin/word_list.hpp"
#include "linkedin/words/english_leaning.hpp"
#include "linkedin/words/english_meaning.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark {
namespace {

template <const auto &Words>
int count(std::string_view low) {
  static const WordList words(Words);
  return words.count(low);
}

double capped(int value, int most) {
  return std::min(value, most);
}

double score_of_words(const SentenceMarks &marks) {
  double score = 1.5 * capped(marks.measures, 2);
  score += marks.measures == 0 && marks.bare_numbers > 0 ? 0.5 : 0;
  score += 0.9 * capped(marks.contrast, 2) + 1.2 * capped(marks.decision, 1) + 0.9 * capped(marks.cause, 1);
  score += 1.0 * capped(marks.outcome, 2) + 1.0 * capped(marks.lesson, 2);
  score -=
      1.0 * marks.hedge + 0.4 * marks.parentheses + 0.6 * marks.exclamations + 0.5 * capped(marks.you, 2);
  return score - (marks.has_demonstrative ? 0.7 : 0);
}

double score_of_place(const Sentence &sentence) {
  double score = sentence.position == 0 ? 0.5 : 0;
  score += sentence.is_last ? 0.3 : 0;
  score += sentence.has_bold ? 0.8 : 0;
  return score - 0.5 * sentence.code_spans;
}

double score_of_length(const Sentence &sentence) {
  const auto width = display_width(sentence.text);
  return -std::max(0, width - 190) / 60.0 - std::max(0, 60 - width) / 40.0;
}

double score_of_topic(const Sentence &sentence, const Topic &topic) {
  const auto title_size = std::clamp<size_t>(topic.title.size(), 3, 6);
  return 1.5 * static_cast<double>(shared(sentence.terms, topic.title)) / static_cast<double>(title_size) +
         0.4 * static_cast<double>(std::min<size_t>(2, shared(sentence.terms, topic.tags)));
}

// How often the sentence's words are used in the whole article.
double centrality(const Sentence &sentence, const std::vector<int> &uses, int most_uses) {
  double sum = 0;
  for (const int term : sentence.terms)
    sum += uses[static_cast<size_t>(term)];
  return 1.2 * sum /
         (static_cast<double>(std::max<size_t>(6, sentence.terms.size())) * std::max(1, most_uses));
}

} // namespace

SentenceMarks marks_of(std::string_view text) {
  const auto low = folded(text);
  const auto numbers = count_numbers(text);
  return {
      .measures = numbers.measures,
      .bare_numbers = numbers.bare,
      .contrast = count<english::contrast>(low),
      .decision = count<english::decision>(low),
      .cause = count<english::cause>(low),
      .outcome = count<english::outcome>(low),
      .lesson = count<english::lesson>(low),
      .hedge = count<english::hedge>(low),
      .you = count<english::second_person>(low),
      .we = count<english::first_person>(low),
      .parentheses = static_cast<int>(std::ranges::count(text, '(')),
      .exclamations = static_cast<int>(std::ranges::count(text, '!')),
      .has_demonstrative = count<english::demonstrative>(low) > 0,
  };
}

void score_sentences(std::vector<Sentence> &sentences, const Topic &topic, TermIndex &index) {
  for (auto &sentence : sentences) {
    sentence.marks = marks_of(sentence.text);
    sentence.terms = index.terms(sentence.text);
    sentence.definites = definite_terms(sentence.text, index);
  }
  std::vector<int> uses(index.size(), 0);
  for (const auto &sentence : sentences)
    for (const int term : sentence.terms)
      ++uses[static_cast<size_t>(term)];
  const int most_uses = uses.empty() ? 1 : *std::ranges::max_element(uses);
  for (auto &sentence : sentences)
    sentence.score = score_of_words(sentence.marks) + score_of_place(sentence) + score_of_length(sentence) +
                     score_of_topic(sentence, topic) + centrality(sentence, uses, most_uses);
}

} // namespace waymark

#include "linkedin/loose_nouns.hpp"

#include "linkedin/word_list.hpp"
#include "linkedin/words/english_grammar.hpp"

#include <algorithm>
#include <limits>

namespace waymark {
namespace {

constexpr size_t never = std::numeric_limits<size_t>::max();

bool goes_on(std::string_view word) {
  static const WordList stop(english::stop);
  static const WordList finite(english::finite);
  return !word.empty() && !stop.is_all_of(word) && !finite.is_all_of(word);
}

} // namespace

Terms definite_terms(std::string_view text, TermIndex &index) {
  constexpr int longest = 3;
  const auto low = folded(text);
  std::string nouns;
  for (size_t at = 0; at < low.size();) {
    if (next_word(low, at) != "the")
      continue;
    for (int count = 0; count < longest && at < low.size() && low[at] == ' '; ++count) {
      auto after = at;
      const auto word = next_word(low, after);
      if (!goes_on(word))
        break;
      nouns += std::string(word) + " ";
      at = after;
    }
  }
  return index.terms(nouns);
}

Introductions::Introductions(const std::vector<Sentence> &sentences, const Terms &given)
    : m_sentences(sentences), m_given(given) {
  for (size_t at = 0; at < sentences.size(); ++at)
    for (const int term : sentences[at].terms) {
      const auto place = static_cast<size_t>(term);
      if (m_first_said.size() <= place)
        m_first_said.resize(place + 1, never);
      m_first_said[place] = std::min(m_first_said[place], at);
    }
}

double Introductions::cost_of(size_t at, size_t start, const Terms &known) const {
  constexpr double at_the_opening = 0.6;
  constexpr double later = 0.25;
  constexpr int most = 2; // of one sentence
  int loose = 0;
  for (const int term : m_sentences[at].definites) {
    const auto place = static_cast<size_t>(term);
    const bool is_named_before = place < m_first_said.size() && m_first_said[place] < start;
    const bool is_known =
        std::ranges::binary_search(known, term) || std::ranges::binary_search(m_given, term);
    loose += is_named_before && !is_known ? 1 : 0;
  }
  return (at == start ? at_the_opening : later) * std::min(loose, most);
}

double Introductions::cost_of_all(const std::vector<size_t> &run, Terms known) const {
  double cost = 0;
  for (const auto at : run) {
    cost += cost_of(at, run.front(), known);
    known = joined(known, m_sentences[at].terms);
  }
  return cost;
}

} // namespace waymark

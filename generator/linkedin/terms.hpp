// The words of a text that say what it is about, as small numbers.
// Why: overlap of sentences, titles and runs decides what goes together, and sets of numbers are quick.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark {

using Terms = std::vector<int>; // sorted, each once

// Gives equal words equal numbers: one index for everything that is compared.
class TermIndex {
public:
  // Words of two letters and more without stop words and endings; pairs of characters where words are not
  // told apart by spaces (Japanese, Chinese, Korean, Thai).
  Terms terms(std::string_view text);
  [[nodiscard]] size_t size() const { return m_numbers.size(); }

private:
  void add(std::string word, Terms &result);
  std::unordered_map<std::string, int> m_numbers; // only looked up
};

size_t shared(const Terms &a, const Terms &b);
double overlap(const Terms &a, const Terms &b); // shared terms by the smaller set's size
Terms joined(const Terms &a, const Terms &b);

// Share of English stop words among the words of a folded text, from 0 to 1.
double stop_word_share(std::string_view folded_text);

} // namespace waymark

// Whole words and phrases found in a sentence: "moved to" but not "removed to".
// Why: a hundred phrases are looked for in every sentence, so one pass over its words must do.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark {

// Lower case, typographic apostrophes made plain, other punctuation beyond ASCII made a space: the form in
// which words are matched.
std::string folded(std::string_view text);

// A byte of a word in folded text: letters, digits, '_' and everything beyond ASCII.
bool is_word_byte(char byte);

class WordList {
public:
  explicit WordList(std::span<const std::string_view> phrases);
  [[nodiscard]] int count(std::string_view folded_text) const;
  [[nodiscard]] bool is_in(std::string_view folded_text) const;
  // Length of the phrase with which the text begins; 0 for none. The longest wins.
  [[nodiscard]] size_t at_start(std::string_view folded_text) const;
  [[nodiscard]] bool is_all_of(std::string_view folded_text) const;

private:
  [[nodiscard]] size_t match(std::string_view text, size_t at) const;
  std::unordered_map<std::string_view, std::vector<std::string_view>> m_by_first_word; // only looked up
};

// The next word at or after `at` (letters, digits, apostrophes, hyphens), empty at the end.
std::string_view next_word(std::string_view folded_text, size_t &at);

} // namespace waymark

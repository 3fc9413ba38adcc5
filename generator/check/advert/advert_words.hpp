// Texts as words that can be compared: "CI/CD pipelines" is ci, cd, pipeline.
// Why: an advert and a portfolio spell the same thing in two ways.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct AdvertWord {
  std::string text; // folded: small letters, no plural s
  size_t begin = 0; // in the text it comes from
  size_t end = 0;
  bool is_capital = false; // its first letter, as it is written
};

// Letters, digits, '+' and '#', with dots inside: "C++", "Node.js", "C#".
std::vector<AdvertWord> advert_words(std::string_view text);

// Where `phrase` stands in `words`, from `from` on; words.size() where it does not.
size_t find_phrase(const std::vector<AdvertWord> &words, const std::vector<AdvertWord> &phrase, size_t from);

} // namespace waymark

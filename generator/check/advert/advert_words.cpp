#include "check/advert/advert_words.hpp"

#include "text/letters.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool is_part(std::int32_t point) {
  return (is_word_letter(point) && point != '_') || point == '+' || point == '#';
}

// The end of the word that begins at `at`; a dot belongs to it where letters stand on both sides.
size_t end_of_word(std::string_view text, size_t at) {
  while (at < text.size()) {
    const auto [point, length] = first_code_point(text.substr(at));
    const bool is_inner_dot =
        point == '.' && at + 1 < text.size() && is_part(first_code_point(text.substr(at + 1)).point);
    if (!is_part(point) && !is_inner_dot)
      break;
    at += length;
  }
  return at;
}

std::string folded(std::string_view word) {
  auto text = unaccented(word);
  const bool is_plural = text.size() > 4 && text.ends_with('s') && !text.ends_with("ss");
  if (is_plural)
    text.pop_back();
  return text;
}

} // namespace

std::vector<AdvertWord> advert_words(std::string_view text) {
  std::vector<AdvertWord> words;
  for (size_t at = 0; at < text.size();) {
    const auto end = end_of_word(text, at);
    if (end > at)
      words.push_back({folded(text.substr(at, end - at)), at, end,
                       is_upper_letter(first_code_point(text.substr(at)).point)});
    at = end > at ? end : at + first_code_point(text.substr(at)).length;
  }
  return words;
}

size_t find_phrase(const std::vector<AdvertWord> &words, const std::vector<AdvertWord> &phrase, size_t from) {
  if (phrase.empty())
    return words.size();
  const auto first = words.begin() + static_cast<std::ptrdiff_t>(std::min(from, words.size()));
  const auto found = std::search(first, words.end(), phrase.begin(), phrase.end(),
                                 [](const AdvertWord &a, const AdvertWord &b) { return a.text == b.text; });
  return static_cast<size_t>(found - words.begin());
}

} // namespace waymark

#include "linkedin/phrase.hpp"

#include "linkedin/plain_line.hpp"
#include "linkedin/sentence.hpp"
#include "linkedin/word_list.hpp"
#include "linkedin/words/hashtags.hpp"

#include <algorithm>

namespace waymark {

std::string as_sentence(std::string_view front_matter) {
  return with_full_stop(plain_text_of(front_matter));
}

std::string as_phrase(std::string_view front_matter) {
  auto text = plain_text_of(front_matter);
  while (text.ends_with('.') && !text.ends_with(".."))
    text.pop_back();
  for (const std::string_view article : {"A ", "An ", "The "})
    if (text.starts_with(article))
      text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

std::string as_opening(std::string text) {
  size_t at = 0;
  const auto word = next_word(text, at);
  const bool is_small_name = std::ranges::any_of(hashtag_spellings, [&](const auto &spelling) {
    return spelling.tag == word && spelling.hashtag == word;
  });
  if (!text.empty() && !is_small_name && text[0] >= 'a' && text[0] <= 'z')
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

} // namespace waymark

#include "check/rubric/page_words.hpp"

#include "markdown/plain_text.hpp"

namespace waymark {

size_t words_in(std::string_view text) {
  size_t words = 0;
  bool is_inside = false;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    words += !is_blank && !is_inside ? 1 : 0;
    is_inside = !is_blank;
  }
  return words;
}

size_t page_words(const Project &project) {
  size_t words = word_count(project.story);
  for (const auto *text :
       {&project.summary, &project.problem, &project.outcome, &project.scale, &project.cost})
    words += words_in(*text);
  for (const auto &each : project.tradeoffs)
    words += words_in(each.chose) + words_in(each.over) + words_in(each.because) + words_in(each.cost);
  for (const auto &each : project.quality)
    words += words_in(each.check) + words_in(each.rule) + words_in(each.on_failure);
  for (const auto &each : project.failures)
    words += words_in(each.what) + words_in(each.learned);
  for (const auto &each : project.transformations)
    words += words_in(each);
  return words;
}

} // namespace waymark

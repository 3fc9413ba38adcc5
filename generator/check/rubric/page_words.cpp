#include "check/rubric/page_words.hpp"

#include "markdown/plain_text.hpp"
#include "text/count_words.hpp"

namespace waymark {

size_t page_words(const Project &project) {
  size_t words = word_count(project.story);
  for (const auto *text :
       {&project.summary, &project.problem, &project.outcome, &project.scale, &project.cost})
    words += count_words(*text);
  for (const auto &each : project.tradeoffs)
    words +=
        count_words(each.chose) + count_words(each.over) + count_words(each.because) + count_words(each.cost);
  for (const auto &each : project.quality)
    words += count_words(each.check) + count_words(each.rule) + count_words(each.on_failure);
  for (const auto &each : project.failures)
    words += count_words(each.what) + count_words(each.learned);
  for (const auto &each : project.transformations)
    words += count_words(each);
  return words;
}

} // namespace waymark

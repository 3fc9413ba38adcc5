#include "load/roadmap/classify_section.hpp"

#include "load/roadmap/section_words.hpp"
#include "load/roadmap/text_tokens.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace waymark {
namespace {

constexpr size_t longest_phrase = 5; // words
constexpr size_t longest_label = 20; // words: what is longer is a sentence

// The words before the first bracket or colon.
std::vector<std::string> label_words(std::string_view label) {
  std::vector<std::string> words;
  for (auto &token : text_tokens(label)) {
    if (token.kind == TextToken::Kind::mark && !words.empty() && (token.text == "(" || token.text == ":"))
      break;
    if (token.kind == TextToken::Kind::word)
      words.push_back(std::move(token.text));
  }
  if (words.size() > longest_label)
    words.clear();
  return words;
}

std::string joined(const std::vector<std::string> &words, size_t begin, size_t end) {
  std::string result = words[begin];
  for (size_t at = begin + 1; at < end; ++at)
    result += " " + words[at];
  return result;
}

// The longest known phrase that ends at `end`.
std::optional<SectionKind> phrase_ending(const std::vector<std::string> &words, size_t end) {
  for (size_t begin = end > longest_phrase ? end - longest_phrase : 0; begin < end; ++begin)
    if (const auto kind = section_words().find(joined(words, begin, end)))
      return kind;
  return {};
}

// The last word of an English label is what it is about: "Project Milestones", "Milestone Projects".
std::optional<SectionKind> last_phrase(const std::vector<std::string> &words, size_t end) {
  for (; end > 0; --end)
    if (const auto kind = phrase_ending(words, end))
      return kind;
  return {};
}

// The label as a whole, but for adjectives beside it: "Key Outcomes", "Objetivos principales".
std::optional<SectionKind> whole_phrase(const std::vector<std::string> &words) {
  for (size_t begin = 0; begin < words.size(); ++begin) {
    for (size_t end = words.size(); end > begin; --end) {
      if (end - begin <= longest_phrase)
        if (const auto kind = section_words().find(joined(words, begin, end)))
          return kind;
      if (!section_adjectives().holds(words[end - 1]))
        break;
    }
    if (!section_adjectives().holds(words[begin]))
      break;
  }
  return {};
}

} // namespace

std::optional<SectionKind> classify_section(std::string_view label, LabelMatch match) {
  const auto words = label_words(label);
  if (const auto whole = whole_phrase(words); whole || match == LabelMatch::whole)
    return whole;
  const auto stop =
      std::ranges::find_if(words, [](const std::string &word) { return section_prepositions().holds(word); });
  if (const auto kind = last_phrase(words, static_cast<size_t>(stop - words.begin())))
    return kind;
  return last_phrase(words, words.size());
}

} // namespace waymark

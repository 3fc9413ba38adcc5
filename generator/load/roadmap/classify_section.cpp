#include "load/roadmap/classify_section.hpp"

#include "load/roadmap/section_words.hpp"
#include "load/roadmap/text_tokens.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace waymark {
namespace {

constexpr size_t longest_phrase = 3; // words

const std::unordered_map<std::string_view, SectionKind> &kinds_by_words() {
  static const auto map = [] {
    std::unordered_map<std::string_view, SectionKind> result;
    for (const auto &[words, kind] : section_words())
      result.emplace(words, kind);
    return result;
  }();
  return map;
}

// The words before the first bracket or colon.
std::vector<std::string> label_words(std::string_view label) {
  std::vector<std::string> words;
  for (auto &token : text_tokens(label)) {
    if (token.kind == TextToken::Kind::mark && !words.empty() && (token.text == "(" || token.text == ":"))
      break;
    if (token.kind == TextToken::Kind::word)
      words.push_back(std::move(token.text));
  }
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
    if (const auto found = kinds_by_words().find(joined(words, begin, end)); found != kinds_by_words().end())
      return found->second;
  return {};
}

// The last word of an English label is what it is about: "Project Milestones", "Milestone Projects".
std::optional<SectionKind> last_phrase(const std::vector<std::string> &words, size_t end) {
  for (; end > 0; --end)
    if (const auto kind = phrase_ending(words, end))
      return kind;
  return {};
}

// The label as a whole, but for an adjective before it: "Key Outcomes".
std::optional<SectionKind> whole_phrase(const std::vector<std::string> &words) {
  const auto adjectives = section_adjectives();
  for (size_t begin = 0; begin < words.size(); ++begin) {
    if (words.size() - begin <= longest_phrase)
      if (const auto found = kinds_by_words().find(joined(words, begin, words.size()));
          found != kinds_by_words().end())
        return found->second;
    if (std::ranges::find(adjectives, words[begin]) == adjectives.end())
      break;
  }
  return {};
}

} // namespace

std::optional<SectionKind> classify_section(std::string_view label, LabelMatch match) {
  const auto words = label_words(label);
  if (const auto whole = whole_phrase(words); whole || match == LabelMatch::whole)
    return whole;
  const auto prepositions = section_prepositions();
  const auto stop = std::ranges::find_if(words, [&](const std::string &word) {
    return std::ranges::find(prepositions, word) != prepositions.end();
  });
  if (const auto kind = last_phrase(words, static_cast<size_t>(stop - words.begin())))
    return kind;
  return last_phrase(words, words.size());
}

} // namespace waymark

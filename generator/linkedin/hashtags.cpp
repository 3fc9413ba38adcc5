#include "linkedin/hashtags.hpp"

#include "linkedin/terms.hpp"
#include "linkedin/word_list.hpp"
#include "linkedin/words/hashtags.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr size_t most_hashtags = 3;

std::string spelling(const std::string &low, const std::map<std::string, std::string> &own) {
  for (const auto &[tag, hashtag] : own)
    if (lower_case(tag) == low)
      return hashtag.starts_with('#') ? hashtag.substr(1) : hashtag;
  const auto found = std::ranges::find(hashtag_spellings, std::string_view(low), &HashtagSpelling::tag);
  return found == std::end(hashtag_spellings) ? std::string() : std::string(found->hashtag);
}

std::string capitalised(std::string_view word) {
  std::string result(word);
  const bool is_lower = lower_case(word) == word;
  if (is_lower && result[0] >= 'a' && result[0] <= 'z')
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
  return result;
}

bool is_all_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

std::string hashtag_of(std::string_view tag, const std::map<std::string, std::string> &own) {
  while (tag.starts_with('#') || tag.starts_with(' '))
    tag.remove_prefix(1);
  while (tag.ends_with(' '))
    tag.remove_suffix(1);
  if (auto whole = spelling(lower_case(tag), own); !whole.empty())
    return whole;
  std::string result;
  for (size_t at = 0; at < tag.size();) {
    auto word = next_word(tag, at);
    while (!word.empty()) {
      const auto end = std::min(word.find_first_of("-'"), word.size());
      const auto part = word.substr(0, end);
      const auto known = spelling(lower_case(part), own);
      const bool is_same_word = lower_case(known) == lower_case(part); // "migration" may stand for more alone
      result += is_same_word && !known.empty() ? known : part.empty() ? std::string() : capitalised(part);
      word.remove_prefix(std::min(end + 1, word.size()));
    }
  }
  return is_all_digits(result) ? std::string() : result;
}

std::vector<std::string> most_spoken_of(std::vector<std::string> tags, std::string_view text) {
  TermIndex index;
  const auto spoken = index.terms(text);
  std::ranges::stable_sort(tags, std::greater<>(), [&](const std::string &tag) {
    const auto terms = index.terms(tag);
    return terms.empty() ? 0.0
                         : static_cast<double>(shared(terms, spoken)) / static_cast<double>(terms.size());
  });
  return tags;
}

std::string hashtag_line(const std::vector<std::string> &tags,
                         const std::map<std::string, std::string> &own) {
  std::vector<std::string> taken;
  std::string line;
  for (const auto &tag : tags) {
    const auto hashtag = hashtag_of(tag, own);
    const auto low = lower_case(hashtag);
    if (hashtag.empty() || taken.size() == most_hashtags || std::ranges::find(taken, low) != taken.end())
      continue;
    line += (line.empty() ? "#" : " #") + hashtag;
    taken.push_back(low);
  }
  return line;
}

} // namespace waymark

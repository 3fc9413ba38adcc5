#include "linkedin/leaning.hpp"

#include "linkedin/word_list.hpp"
#include "linkedin/words/english_grammar.hpp"
#include "linkedin/words/english_leaning.hpp"

namespace waymark {
namespace {

template <const auto &Words>
const WordList &list() {
  static const WordList words(Words);
  return words;
}

bool has_early_pronoun(std::string_view low) {
  constexpr int early = 4;
  size_t at = 0;
  for (int word = 0; word < early; ++word)
    if (list<english::early_pronoun>().is_all_of(next_word(low, at)))
      return true;
  return false;
}

bool has_early_demonstrative(std::string_view low) {
  constexpr int early = 10;
  size_t at = 0;
  for (int word = 0; word < early; ++word)
    next_word(low, at);
  return list<english::demonstrative>().is_in(low.substr(0, at));
}

// "The second …", "Another …": one of several that were named before; not "the first version", "another of".
bool continues_enumeration(std::string_view low) {
  const auto length = list<english::anaphor_noun>().at_start(low);
  size_t at = length;
  if (length != 0)
    return !list<english::anaphor_excuse>().is_all_of(next_word(low, at));
  if (!low.starts_with("another "))
    return false;
  at = std::string_view("another").size();
  next_word(low, at);
  return next_word(low, at) != "of";
}

bool names_before(std::string_view low, size_t end, std::string_view noun) {
  if (noun.empty())
    return false;
  const auto said = low.substr(0, end - noun.size());
  for (size_t at = 0; at < said.size();)
    if (next_word(said, at) == noun)
      return true;
  return false;
}

// "By adopting the same method", "For other components": compared with what was named before; "the same rows
// as yesterday" says with what.
bool compares_early(std::string_view low) {
  constexpr int early = 4;
  size_t at = 0;
  std::string_view before;
  for (int word = 0; word < early; ++word) {
    const auto next = next_word(low, at);
    if (next == "same" && before == "the")
      return low.find(" as ", at) == std::string_view::npos;
    if (next == "other" && word == 1 && list<english::preposition>().is_all_of(before))
      return true;
    before = next;
  }
  return false;
}

// "belongs to it as well, because": one more of something that was named before; not "as well as".
bool adds_to_something(std::string_view low) {
  if (list<english::addition>().is_in(low))
    return true;
  constexpr std::string_view as_well = " as well";
  for (auto at = low.find(as_well); at != std::string_view::npos; at = low.find(as_well, at + 1)) {
    const auto end = at + as_well.size();
    if (end >= low.size() || std::string_view(".,;:!").find(low[end]) != std::string_view::npos)
      return true;
  }
  return false;
}

// "lost that race": a noun that was named before. "That" is one where a singular noun and no clause follows.
bool has_pointing_that(std::string_view low) {
  for (size_t at = 0; at < low.size();) {
    if (next_word(low, at) != "that")
      continue;
    const auto noun = next_word(low, at);
    if (names_before(low, at, noun)) // "takes some time, and that time …": named in the sentence itself
      continue;
    const bool may_be_verb =
        noun.ends_with('s') || noun.ends_with("ed") || list<english::finite>().is_all_of(noun);
    if (noun.empty() || may_be_verb)
      continue;
    const bool ends_phrase = at < low.size() && low[at] != ' ';
    auto after = at;
    if (ends_phrase || list<english::after_noun>().is_all_of(next_word(low, after)))
      return true;
  }
  return false;
}

} // namespace

bool dangles(std::string_view text, Language language) {
  if (language != Language::english)
    return false;
  auto folded_text = folded(text);
  std::string_view low = folded_text;
  while (low.starts_with('"') || low.starts_with('(') || low.starts_with('\'') || low.starts_with(' '))
    low.remove_prefix(1);
  return list<english::dangling_start>().at_start(low) != 0 ||
         list<english::soft_start>().at_start(low) != 0 || has_early_demonstrative(low) ||
         has_early_pronoun(low) || continues_enumeration(low) || has_pointing_that(low) ||
         compares_early(low) || adds_to_something(low) || list<english::pro_form>().is_in(low);
}

} // namespace waymark

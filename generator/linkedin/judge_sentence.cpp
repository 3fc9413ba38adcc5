#include "linkedin/judge_sentence.hpp"

#include "linkedin/word_list.hpp"
#include "linkedin/words/english_grammar.hpp"
#include "linkedin/words/english_leaning.hpp"
#include "linkedin/words/english_meaning.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr int longest = 300;
constexpr int longest_inside = 420;
constexpr int longest_item = 200;
constexpr int shortest_english = 35;
constexpr int shortest_other = 12;

template <const auto &Words>
const WordList &list() {
  static const WordList words(Words);
  return words;
}

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}
bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool has_any(std::string_view text, std::initializer_list<std::string_view> marks) {
  return std::ranges::any_of(marks, [&](auto mark) { return text.find(mark) != std::string_view::npos; });
}

// "~5 minutes" and "< 90 GB" are prose, "a ~ b" and "Map<K" are not.
bool is_sign_of_number(std::string_view text, size_t at) {
  const auto next = text.find_first_not_of(' ', at + 1);
  return next != std::string_view::npos && is_digit(text[next]);
}

bool is_code_sign(std::string_view text, size_t at) {
  const char byte = text[at];
  if (byte == '~' || byte == '<' || byte == '>')
    return !is_sign_of_number(text, at);
  if (byte == '$')
    return at + 1 < text.size() && is_letter(text[at + 1]);
  if (byte == '-' && text.substr(at).starts_with("--"))
    return at + 2 < text.size() && is_word_byte(text[at + 2]);
  return std::string_view("{}=|\\^").find(byte) != std::string_view::npos;
}

// "/etc/passwd", but not "and/or".
bool is_path(std::string_view text, size_t at) {
  if (text[at] != '/')
    return false;
  auto end = at + 1;
  while (end < text.size() && is_word_byte(text[end]))
    ++end;
  return end > at + 1 && end < text.size() && text[end] == '/';
}

bool is_call(std::string_view text, size_t at) {
  return text.substr(at).starts_with("()") && at > 0 && is_word_byte(text[at - 1]);
}

// Three words and more joined by '_' make a name that is read as code; "event_time" is still prose.
bool has_long_name(std::string_view text) {
  int joints = 0;
  for (size_t at = 0; at < text.size(); ++at) {
    if (!is_word_byte(text[at]))
      joints = 0;
    else if (text[at] == '_' && ++joints == 2)
      return true;
  }
  return false;
}

bool looks_like_code(const Sentence &sentence) {
  constexpr int readable_code_spans = 2;
  const std::string_view text = sentence.text;
  if (sentence.code_spans > readable_code_spans || has_any(text, {"::", "->"}) || has_long_name(text))
    return true;
  for (size_t at = 0; at < text.size(); ++at)
    if (is_code_sign(text, at) || is_path(text, at) || is_call(text, at))
      return true;
  return false;
}

size_t count_of(std::string_view text, std::string_view mark) {
  size_t count = 0;
  for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size()))
    ++count;
  return count;
}

bool is_unbalanced(std::string_view text) {
  return count_of(text, "(") != count_of(text, ")") || count_of(text, "\"") % 2 != 0 ||
         count_of(text, "“") != count_of(text, "”");
}

// "figure 3", "step 2", "scenario #3"
bool names_numbered_part(std::string_view low) {
  for (auto at = low.find(" #"); at != std::string_view::npos; at = low.find(" #", at + 1))
    if (at + 2 < low.size() && is_digit(low[at + 2]))
      return true;
  for (size_t at = 0; at < low.size();) {
    const auto word = next_word(low, at);
    const bool is_part =
        std::ranges::find(english::numbered_reference, word) != std::end(english::numbered_reference);
    if (is_part && at + 1 < low.size() && low[at] == ' ' && is_digit(low[at + 1]))
      return true;
  }
  return false;
}

bool is_announcement(std::string_view low) {
  const bool is_promise = low.starts_with("you will ") || low.starts_with("we will ") ||
                          low.starts_with("you'll ") || low.starts_with("we'll ") ||
                          low.starts_with("you can see") || low.starts_with("we can see");
  return is_promise || list<english::hype>().is_in(low);
}

// "Write beside, then swap: …" is a label with its sentence.
bool has_label(std::string_view text) {
  const auto colon = text.find(": ");
  return colon != std::string_view::npos && colon >= 3 && colon <= 40 &&
         text.substr(0, colon).find('.') == std::string_view::npos;
}

bool needs_verb(const Sentence &sentence) {
  constexpr size_t certainly_sentence = 160;
  const bool is_alone =
      sentence.position == 0 && sentence.is_last && sentence.text.size() < certainly_sentence;
  return (sentence.kind == SentenceKind::item || is_alone) && !has_label(sentence.text);
}

// "this 2019 paper on indexes": a link in the article, nothing in a plain text.
bool names_publication(std::string_view low) {
  constexpr int near = 3;
  for (size_t at = 0; at < low.size();) {
    if (next_word(low, at) != "this")
      continue;
    auto after = at;
    for (int word = 0; word < near; ++word)
      if (list<english::publication>().is_all_of(next_word(low, after)))
        return true;
  }
  return false;
}

bool points_elsewhere(std::string_view low) {
  return list<english::reference>().is_in(low) || names_numbered_part(low) || names_publication(low);
}

Veto veto_of_words(const Sentence &sentence, std::string_view low) {
  if (points_elsewhere(low))
    return Veto::reference;
  if (list<english::back_reference>().is_in(low))
    return Veto::back_reference;
  if (sentence.text.starts_with('"') || sentence.text.starts_with("“") || sentence.text.starts_with("‘"))
    return Veto::quote;
  const auto first = low.find_first_not_of("([");
  if (first != std::string_view::npos && sentence.text[first] >= 'a' && sentence.text[first] <= 'z')
    return Veto::lower_start;
  if (is_announcement(low))
    return Veto::announcement;
  if (list<english::imperative>().at_start(low) != 0)
    return Veto::imperative;
  if (sentence.text.ends_with('?'))
    return Veto::question;
  return needs_verb(sentence) && !has_finite_verb(low) ? Veto::no_verb : Veto::none;
}

Veto veto_of(const Sentence &sentence, Language language) {
  const std::string_view text = sentence.text;
  const auto low = folded(text);
  if (!ends_sentence(text))
    return Veto::no_end;
  if (display_width(text) < (language == Language::english ? shortest_english : shortest_other) ||
      utf16_units(text) > longest)
    return language == Language::english && points_elsewhere(low) ? Veto::reference : Veto::length;
  if (has_any(low, {"http://", "https://", "www."}))
    return Veto::address;
  if (looks_like_code(sentence))
    return Veto::code;
  if (is_unbalanced(text))
    return Veto::unbalanced;
  return language == Language::english ? veto_of_words(sentence, low) : Veto::none;
}

bool is_aside(std::string_view text) {
  return text.starts_with('(') && (text.ends_with(")") || text.ends_with(")."));
}

bool may_stand_inside(const Sentence &sentence) {
  const auto units = utf16_units(sentence.text);
  if (is_aside(sentence.text))
    return false;
  switch (sentence.veto) {
  case Veto::none:
    return true;
  case Veto::length:
  case Veto::back_reference:
  case Veto::question:
  case Veto::imperative:
  case Veto::unbalanced:
  case Veto::lower_start:
  case Veto::quote:
    return units < longest_inside;
  case Veto::no_end:
    return sentence.kind == SentenceKind::item && units < longest_item && !looks_like_code(sentence);
  default:
    return false;
  }
}

std::string without_label(std::string_view text) {
  size_t at = 0;
  while (at < text.size() && is_letter(text[at]))
    ++at;
  if (at > 0 && at < text.size() && text[at] == ' ')
    ++at;
  else
    at = 0;
  if (at < text.size() && text[at] == '#')
    ++at;
  const auto digits = at;
  while (at < text.size() && is_digit(text[at]))
    ++at;
  const bool is_label = at > digits && at + 1 < text.size() &&
                        std::string_view(":.)").find(text[at]) != std::string_view::npos &&
                        text[at + 1] == ' ';
  return std::string(is_label ? text.substr(at + 2) : text);
}

} // namespace

bool is_title_like(std::string_view text) {
  return list<english::title_start>().at_start(folded(text)) != 0 && !text.ends_with('?');
}

bool has_finite_verb(std::string_view text) {
  const auto low = folded(text);
  for (size_t at = 0; at < low.size();) {
    const auto word = next_word(low, at);
    if (list<english::finite>().is_all_of(word) || (word.size() > 3 && word.ends_with("ed")))
      return true;
  }
  return false;
}

std::string without_soft_start(std::string_view text) {
  constexpr size_t worth_keeping = 45;
  auto result = without_label(text);
  const auto low = folded(result);
  const auto length = list<english::soft_start>().at_start(low);
  const bool is_longer_phrase = list<english::dangling_start>().at_start(low) > length; // "so far"
  if (length == 0 || is_longer_phrase || result.size() <= worth_keeping || result[0] < 'A' || result[0] > 'Z')
    return result;
  const auto next = result.find_first_not_of(", ", length);
  const bool has_comma = result[length] == ',';
  if (next == std::string::npos || next == length ||
      (!has_comma && !(result[next] >= 'a' && result[next] <= 'z')))
    return result;
  result.erase(0, next);
  if (result[0] >= 'a' && result[0] <= 'z')
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
  return result;
}

void judge_sentence(Sentence &sentence, Language language) {
  sentence.veto = veto_of(sentence, language);
  sentence.dangles = dangles(sentence.text, language);
  const auto cut = without_soft_start(sentence.text);
  sentence.stands = !sentence.dangles || (cut != sentence.text && !dangles(cut, language));
  sentence.may_stand = may_stand_inside(sentence);
}

bool may_be_hook(const Sentence &sentence, Language language, HookPlace place) {
  constexpr size_t longest_hook = 140;
  if (sentence.veto != Veto::none || sentence.dangles || utf16_units(sentence.text) > longest_hook)
    return false;
  if (language != Language::english)
    return true;
  const auto low = folded(sentence.text);
  if (sentence.text.find('(') != std::string::npos || list<english::second_person>().is_in(low))
    return false;
  if (place == HookPlace::first_of_article)
    return true;
  const bool is_one_more = low.ends_with(" too.") || has_any(low, {" too,", ", too"});
  return !list<english::hook_pronoun>().is_in(low) && !list<english::demonstrative>().is_in(low) &&
         !is_one_more && list<english::hook_bad_start>().at_start(low) == 0;
}

Sentence lone_sentence(std::string text, Language language) {
  Sentence sentence;
  sentence.text = std::move(text);
  sentence.is_last = true;
  judge_sentence(sentence, language);
  return sentence;
}

} // namespace waymark

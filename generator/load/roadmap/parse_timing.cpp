#include "load/roadmap/parse_timing.hpp"

#include "load/roadmap/calendar_words.hpp"
#include "load/roadmap/number_words.hpp"
#include "load/roadmap/parse_effort.hpp"
#include "load/roadmap/unit_words.hpp"
#include "text/trim.hpp"

#include <algorithm>

namespace waymark {
namespace {

// Nobody needs more bytes to say when; without the limit a long line of links would be tried at every slash.
constexpr size_t longest_timing = 100;

// Whether the first word can say when: spares all other lines of the document the grammars.
bool may_begin_timing(std::string_view text) {
  const auto tokens = text_tokens(text.substr(0, longest_timing));
  TokenCursor cursor(tokens);
  skip_fillers(cursor);
  return is_time_unit(cursor) || can_begin_calendar(cursor) || cursor.is_word("q") || cursor.is_word("t") ||
         cursor.is_word("h") || cursor.is_word("first") || cursor.is_word("next") || is_unit_word(cursor) ||
         parse_number(cursor, text, RomanNumbers::refused);
}

std::optional<Timing> parse_one(std::string_view text) {
  if (auto span = parse_span(text))
    return Timing{std::move(span), {}, {}};
  if (const auto effort = parse_effort(text))
    return effort->per ? Timing{{}, {}, effort} : Timing{{}, effort, {}};
  return {};
}

bool is_separator(const TextToken &token) {
  return token.kind == TextToken::Kind::dash ||
         (token.kind == TextToken::Kind::mark &&
          std::string_view(",;|/=:").find(token.text) != std::string_view::npos);
}

// The title without the separators that its label or its timing left at its ends.
std::string bare_title(std::string_view title) {
  const auto tokens = text_tokens(title);
  size_t first = 0, last = tokens.size();
  const auto is_loose = [](const TextToken &token) {
    return is_separator(token) || (token.kind == TextToken::Kind::mark &&
                                   (token.text == "." || token.text == ")" || token.text == "]"));
  };
  while (first < last && is_loose(tokens[first]))
    ++first;
  while (last > first && is_separator(tokens[last - 1]))
    --last;
  if (first == last)
    return {};
  return std::string(
      trimmed(title.substr(tokens[first].begin, tokens[last - 1].end - tokens[first].begin), " \t\n"));
}

// Whether the bracket has words that neither span nor effort repeat: "(2 weeks timeline)".
bool has_more_words(std::string_view inside, const Timing &timing) {
  std::string told;
  if (timing.span)
    told += timing.span->text + " ";
  for (const auto *effort : {&timing.effort, &timing.pace})
    if (*effort)
      told += (*effort)->text + " ";
  const auto known = text_tokens(told);
  return std::ranges::any_of(text_tokens(inside), [&](const TextToken &token) {
    return token.kind == TextToken::Kind::word &&
           std::ranges::find(known, token.text, &TextToken::text) == known.end();
  });
}

// Takes each "(…)" and "[…]" that is all about time out of the title; no word of it gets lost.
void take_brackets(std::string &title, Timing &timing) {
  for (size_t at = 0; (at = title.find_first_of("([", at)) != std::string::npos;) {
    const auto close = title.find(title[at] == '(' ? ')' : ']', at);
    if (close == std::string::npos)
      return;
    const auto words = std::string(trimmed(std::string_view(title).substr(at + 1, close - at - 1), " \t\n"));
    auto inside = parse_timing(words);
    if (!inside) {
      at = close;
      continue;
    }
    if (has_more_words(words, *inside)) {
      auto &text = inside->span     ? inside->span->text
                   : inside->effort ? inside->effort->text
                                    : inside->pace->text;
      text = words;
    }
    add_timing(timing, *inside);
    title.erase(at, close + 1 - at);
  }
}

// "Basics – Feb 2026 to June 2026": the longest tail behind a separator that is all about time.
void take_tail(std::string &title, Timing &timing) {
  const auto tokens = text_tokens(title);
  if (auto whole = parse_timing(title)) {
    add_timing(timing, *whole);
    title.clear();
    return;
  }
  for (const auto &token : tokens) {
    if (!is_separator(token) || (token.is_glued && token.kind == TextToken::Kind::dash))
      continue;
    if (const auto tail = parse_timing(std::string_view(title).substr(token.end))) {
      add_timing(timing, *tail);
      title.erase(token.begin);
      return;
    }
  }
}

// "Feb 10-16 — Stack": the longest head before a separator that is a span of the calendar.
void take_head(std::string &title, Timing &timing) {
  if (timing.span)
    return;
  const auto tokens = text_tokens(title);
  for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
    if (!is_separator(*token) || token->text == "/" ||
        (token->is_glued && token->kind == TextToken::Kind::dash))
      continue;
    const auto head = parse_timing(std::string_view(title).substr(0, token->begin));
    if (!head || !head->span || head->span->form != SpanPhrase::Form::calendar)
      continue;
    add_timing(timing, *head);
    title.erase(0, token->end);
    return;
  }
}

// "(Review)"
std::string without_brackets(std::string title) {
  if (title.size() > 2 && title.front() == '(' && title.find(')') == title.size() - 1)
    return title.substr(1, title.size() - 2);
  return title;
}

} // namespace

std::optional<Timing> parse_timing(std::string_view text) {
  if (text.size() > longest_timing || !may_begin_timing(text))
    return {};
  if (auto one = parse_one(text))
    return one;
  for (const auto &token : text_tokens(text)) {
    if (!is_separator(token))
      continue;
    auto head = parse_one(text.substr(0, token.begin));
    if (!head)
      continue;
    if (const auto tail = parse_timing(text.substr(token.end))) {
      add_timing(*head, *tail);
      return head;
    }
  }
  return {};
}

void add_timing(Timing &timing, const Timing &more) {
  const bool is_better = more.span && more.span->form == SpanPhrase::Form::calendar && timing.span &&
                         timing.span->form != SpanPhrase::Form::calendar;
  if (more.span && (!timing.span || is_better))
    timing.span = more.span;
  if (!timing.effort)
    timing.effort = more.effort;
  if (!timing.pace)
    timing.pace = more.pace;
}

TimedTitle split_timing(std::string_view title) {
  TimedTitle result{std::string(title), {}};
  take_brackets(result.title, result.timing);
  result.title = bare_title(result.title);
  take_tail(result.title, result.timing);
  result.title = bare_title(result.title);
  take_head(result.title, result.timing);
  result.title = without_brackets(bare_title(result.title));
  return result;
}

} // namespace waymark

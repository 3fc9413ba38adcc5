#include "load/roadmap/parse_span.hpp"

#include "load/roadmap/calendar_words.hpp"
#include "load/roadmap/number_words.hpp"
#include "load/roadmap/unit_words.hpp"

namespace waymark {
namespace {

bool accept_open_end(TokenCursor &cursor) {
  if (cursor.accept_mark('+'))
    return true;
  if (cursor.accept_word("and"))
    return cursor.accept_word("beyond") || cursor.accept_word("up") || cursor.accept_word("after");
  return cursor.accept_word("onwards") || cursor.accept_word("onward");
}

bool accept_range_sign(TokenCursor &cursor) {
  if (cursor.accept_dash() || cursor.accept_mark('&') || cursor.accept_word("and"))
    return true;
  const bool is_word = is_range_word(cursor.peek());
  if (is_word)
    cursor.advance();
  return is_word;
}

// "5-8", "5 to 8", "36+": into from, to and is_open.
bool parse_amounts(TokenCursor &cursor, std::string_view text, SpanPhrase &span) {
  const auto from = parse_number(cursor, text, RomanNumbers::refused);
  if (!from)
    return false;
  span.from = span.to = *from;
  span.is_open = accept_open_end(cursor);
  const auto place = cursor.place();
  if (!span.is_open && accept_range_sign(cursor)) {
    const auto to = parse_number(cursor, text, RomanNumbers::refused);
    if (to && *to >= *from) {
      span.to = *to;
      span.is_open = accept_open_end(cursor);
    } else {
      cursor.go_back(place);
    }
  }
  return true;
}

// Months 5-8, Week 3, Weeks 5 to 6, Month 7 onwards
bool parse_numbered(TokenCursor &cursor, std::string_view text, SpanPhrase &span) {
  const auto unit = time_unit(cursor.peek());
  if (!unit)
    return false;
  cursor.advance();
  span.form = SpanPhrase::Form::numbered;
  span.unit = *unit;
  return parse_amounts(cursor, text, span);
}

// 0-6 months, 3-month, two weeks, 36+ months, first 3 months
bool parse_counted(TokenCursor &cursor, std::string_view text, SpanPhrase &span) {
  if (!cursor.accept_word("first"))
    cursor.accept_word("next");
  if (!parse_amounts(cursor, text, span))
    return false;
  cursor.accept_dash(); // "3-month"
  const auto unit = time_unit(cursor.peek());
  if (!unit)
    return false;
  cursor.advance();
  span.form = SpanPhrase::Form::counted;
  span.unit = *unit;
  if (!span.is_open)
    span.is_open = accept_open_end(cursor);
  return true;
}

bool parse_calendar_form(TokenCursor &cursor, std::string_view, SpanPhrase &span) {
  const auto range = parse_partial_range(cursor);
  if (!range)
    return false;
  span.form = SpanPhrase::Form::calendar;
  span.calendar = *range;
  return true;
}

bool parse_ongoing(TokenCursor &cursor, std::string_view, SpanPhrase &span) {
  span.form = SpanPhrase::Form::ongoing;
  const bool is_ongoing = is_ongoing_word(cursor.peek());
  if (is_ongoing)
    cursor.advance();
  return is_ongoing;
}

} // namespace

std::optional<SpanPhrase> parse_span(std::string_view text) {
  const auto tokens = text_tokens(text);
  for (auto *form : {parse_calendar_form, parse_numbered, parse_counted, parse_ongoing}) {
    TokenCursor cursor(tokens);
    skip_fillers(cursor);
    const auto first = cursor.place();
    SpanPhrase span;
    if (cursor.is_at_end() || !form(cursor, text, span))
      continue;
    const auto begin = tokens[first].begin, end = cursor.end_of_last();
    skip_fillers(cursor);
    if (!cursor.is_at_end())
      continue;
    span.text = text.substr(begin, end - begin);
    return span;
  }
  return {};
}

std::optional<DuePhrase> find_due(std::string_view text) {
  const auto tokens = text_tokens(text);
  for (size_t at = 0; at < tokens.size(); ++at) {
    if (!is_until_word(tokens[at]))
      continue;
    TokenCursor cursor(tokens);
    cursor.go_back(at + 1);
    cursor.accept_mark(':');
    // "by 2026" names no day that anyone would plan by, and "before 2000 rows" no year.
    if (const auto date = parse_partial_date(cursor); date && (date->month || date->quarter))
      return DuePhrase{*date, tokens[at].begin, cursor.end_of_last()};
  }
  return {};
}

} // namespace waymark

#include "load/roadmap/parse_effort.hpp"

#include "load/roadmap/calendar_words.hpp"
#include "load/roadmap/unit_words.hpp"

#include <string>

namespace waymark {
namespace {

// 10, 1.5
std::optional<double> parse_decimal(TokenCursor &cursor) {
  if (!cursor.is_number())
    return {};
  double value = cursor.peek().number;
  cursor.advance();
  if (cursor.is_mark('.') && cursor.is_number(1) && cursor.peek(1).is_glued) {
    double share = cursor.peek(1).number;
    for (size_t i = 0; i < cursor.peek(1).text.size(); ++i)
      share /= 10;
    value += share;
    cursor.advance(2);
  }
  return value;
}

// The middle of a range: neither the hope nor the fear.
std::optional<double> parse_amount(TokenCursor &cursor) {
  const auto from = parse_decimal(cursor);
  if (!from)
    return {};
  const auto place = cursor.place();
  if (cursor.accept_dash() || cursor.accept_word("to")) {
    if (const auto to = parse_decimal(cursor); to && *to >= *from)
      return (*from + *to) / 2;
    cursor.go_back(place);
  }
  cursor.accept_mark('+');
  return from;
}

// How many hours one of the unit is.
std::optional<double> parse_hour_word(TokenCursor &cursor) {
  for (const std::string_view word : {"hours", "hour", "hrs", "hr", "h"})
    if (cursor.accept_word(word))
      return 1.0;
  for (const std::string_view word : {"minutes", "minute", "mins", "min"})
    if (cursor.accept_word(word))
      return 1.0 / 60;
  return {};
}

double times_a_week(UnitKind unit) {
  switch (unit) {
  case UnitKind::day:
    return 7;
  case UnitKind::month:
    return 12.0 / 52;
  case UnitKind::quarter:
    return 4.0 / 52;
  case UnitKind::year:
    return 1.0 / 52;
  default:
    return 1;
  }
}

// "/week", "per week", "a week", "weekly", "daily"
std::optional<double> parse_frequency(TokenCursor &cursor) {
  if (cursor.accept_word("weekly"))
    return 1;
  if (cursor.accept_word("daily"))
    return 7;
  if (!cursor.accept_mark('/') && !cursor.accept_word("per") && !cursor.accept_word("a") &&
      !cursor.accept_word("each") && !cursor.accept_word("every"))
    return {};
  const auto unit = cursor.is_word("w") ? std::optional(UnitKind::week) : time_unit(cursor.peek());
  if (!unit)
    return {};
  cursor.advance();
  return times_a_week(*unit);
}

} // namespace

std::optional<Effort> parse_effort(std::string_view text) {
  const auto tokens = text_tokens(text);
  TokenCursor cursor(tokens);
  skip_fillers(cursor);
  const auto amount = parse_amount(cursor);
  if (!amount)
    return {};
  cursor.accept_dash(); // "40-hour"
  const auto unit = parse_hour_word(cursor);
  if (!unit)
    return {};
  Effort effort;
  if (const auto frequency = parse_frequency(cursor))
    effort.hours_per_week = *amount * *unit * *frequency;
  else
    effort.hours = *amount * *unit;
  skip_fillers(cursor);
  return cursor.is_at_end() ? std::optional(effort) : std::nullopt;
}

} // namespace waymark

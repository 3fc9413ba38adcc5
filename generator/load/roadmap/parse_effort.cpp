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

// 40, 40-60, 40+
std::optional<Effort> parse_amount(TokenCursor &cursor) {
  const auto from = parse_decimal(cursor);
  if (!from)
    return {};
  const auto place = cursor.place();
  if (cursor.accept_dash() || cursor.accept_word("to")) {
    if (const auto to = parse_decimal(cursor); to && *to >= *from)
      return Effort{*from, *to, {}};
    cursor.go_back(place);
  }
  cursor.accept_mark('+');
  return Effort{*from, *from, {}};
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

// "/week", "per week", "a week", "weekly", "daily"
std::optional<UnitKind> parse_frequency(TokenCursor &cursor) {
  if (cursor.accept_word("weekly"))
    return UnitKind::week;
  if (cursor.accept_word("daily"))
    return UnitKind::day;
  if (!cursor.accept_mark('/') && !cursor.accept_word("per") && !cursor.accept_word("a") &&
      !cursor.accept_word("each") && !cursor.accept_word("every"))
    return {};
  const auto unit = cursor.is_word("w") ? std::optional(UnitKind::week) : time_unit(cursor.peek());
  if (!unit)
    return {};
  cursor.advance();
  return unit;
}

} // namespace

std::optional<Effort> parse_effort(std::string_view text) {
  const auto tokens = text_tokens(text);
  TokenCursor cursor(tokens);
  skip_fillers(cursor);
  auto effort = parse_amount(cursor);
  if (!effort)
    return {};
  cursor.accept_dash(); // "40-hour"
  const auto unit = parse_hour_word(cursor);
  if (!unit)
    return {};
  effort->min_hours *= *unit;
  effort->max_hours *= *unit;
  effort->per = parse_frequency(cursor);
  skip_fillers(cursor);
  return cursor.is_at_end() ? effort : std::nullopt;
}

} // namespace waymark

#include "load/roadmap/parse_span.hpp"

#include "load/roadmap/calendar_words.hpp"
#include "load/roadmap/number_words.hpp"
#include "load/roadmap/unit_words.hpp"

#include <cmath>

namespace waymark {
namespace {

bool accept_open_end(TokenCursor &cursor) {
  return cursor.accept_mark('+') || accept_onwards(cursor);
}

bool accept_range_sign(TokenCursor &cursor) {
  return cursor.accept_dash() || cursor.accept_mark('&') || cursor.accept_mark('~') ||
         accept_range_word(cursor);
}

// 5, two, 1.5
struct Amount {
  int number = 0;
  double share = 0;
};

std::optional<Amount> parse_amount(TokenCursor &cursor, std::string_view text) {
  const bool is_digits = cursor.is_number();
  const auto number = parse_number(cursor, text, RomanNumbers::refused);
  if (!number)
    return {};
  Amount amount{*number, 0};
  if (is_digits && (cursor.is_mark('.') || cursor.is_mark(',')) && cursor.is_number(1) &&
      cursor.peek(1).is_glued && cursor.peek(1).text.size() == 1) {
    amount.share = cursor.peek(1).number / 10.0;
    cursor.advance(2);
  }
  return amount;
}

struct Amounts {
  Amount from;
  Amount to;
};

// "5-8", "5 to 8", "36+": into from, to and is_open.
std::optional<Amounts> parse_amounts(TokenCursor &cursor, std::string_view text, SpanPhrase &span) {
  const auto from = parse_amount(cursor, text);
  if (!from)
    return {};
  Amounts amounts{*from, *from};
  span.is_open = accept_open_end(cursor);
  const auto place = cursor.place();
  if (!span.is_open && accept_range_sign(cursor)) {
    accept_time_unit(cursor); // "Week 1 - Week 4"
    const auto to = parse_amount(cursor, text);
    if (to && to->number >= from->number) {
      amounts.to = *to;
      span.is_open = accept_open_end(cursor);
    } else {
      cursor.go_back(place);
    }
  }
  return amounts;
}

// 1.5 months are 45 days, 1.5 years 18 months: no finer than people mean it.
void count_finer(SpanPhrase &span, const Amounts &amounts) {
  const bool is_long = span.unit == UnitKind::year || span.unit == UnitKind::quarter;
  const int parts = span.unit == UnitKind::year      ? 12
                    : span.unit == UnitKind::quarter ? 3
                    : span.unit == UnitKind::month   ? 30
                    : span.unit == UnitKind::week    ? 7
                                                     : 1;
  const auto counted = [&](const Amount &amount) {
    return static_cast<int>(std::ceil((amount.number + amount.share) * parts));
  };
  span.unit = is_long ? UnitKind::month : UnitKind::day;
  span.from = counted(amounts.from);
  span.to = counted(amounts.to);
}

void set_amounts(SpanPhrase &span, const Amounts &amounts) {
  span.from = amounts.from.number;
  span.to = amounts.to.number;
  if (amounts.from.share > 0 || amounts.to.share > 0)
    count_finer(span, amounts);
}

// Months 5-8, Week 3, Weeks 5 to 6, Month 7 onwards, Minggu ke-3
bool parse_numbered(TokenCursor &cursor, std::string_view text, SpanPhrase &span) {
  const auto unit = accept_time_unit(cursor);
  if (!unit)
    return false;
  skip_number_prefix(cursor);
  span.form = SpanPhrase::Form::numbered;
  span.unit = *unit;
  const auto amounts = parse_amounts(cursor, text, span);
  if (amounts)
    set_amounts(span, *amounts);
  return amounts && amounts->from.share == 0 && amounts->to.share == 0;
}

// 0-6 months, 3-month, two weeks, 36+ months, first 3 months
bool parse_counted(TokenCursor &cursor, std::string_view text, SpanPhrase &span) {
  if (!cursor.accept_word("first"))
    cursor.accept_word("next");
  const auto amounts = parse_amounts(cursor, text, span);
  if (!amounts)
    return false;
  cursor.accept_dash(); // "3-month"
  const auto unit = accept_time_unit(cursor);
  if (!unit)
    return false;
  span.form = SpanPhrase::Form::counted;
  span.unit = *unit;
  set_amounts(span, *amounts);
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
  return accept_ongoing(cursor);
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
    TokenCursor cursor(tokens);
    cursor.go_back(at);
    if (!accept_until(cursor))
      continue;
    cursor.accept_mark(':');
    // "by 2026" names no day that anyone would plan by, and "before 2000 rows" no year.
    if (const auto date = parse_partial_date(cursor); date && (date->month || date->quarter))
      return DuePhrase{*date, tokens[at].begin, cursor.end_of_last()};
  }
  return {};
}

} // namespace waymark

#include "load/roadmap/parse_calendar.hpp"

#include "load/roadmap/calendar_words.hpp"

namespace waymark {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

bool is_year(const TextToken &token) {
  return token.kind == TextToken::Kind::number && token.text.size() == 4 && token.number >= 1900 &&
         token.number <= 2200;
}

bool is_day(const TextToken &token) {
  return token.kind == TextToken::Kind::number && token.text.size() <= 2 && token.number >= 1 &&
         token.number <= 31;
}

bool is_month_number(const TextToken &token) {
  return token.kind == TextToken::Kind::number && token.text.size() <= 2 && token.number >= 1 &&
         token.number <= 12;
}

// 2026, '26; a comma or a dot of an abbreviation may stand before it.
std::optional<int> parse_year(TokenCursor &cursor) {
  const auto place = cursor.place();
  cursor.accept_mark('.');
  cursor.accept_mark(',');
  if (is_year(cursor.peek())) {
    const int number = cursor.peek().number;
    cursor.advance();
    return number;
  }
  if (cursor.accept_mark('\'') && cursor.is_number() && cursor.peek().text.size() == 2) {
    const int number = 2000 + cursor.peek().number;
    cursor.advance();
    return number;
  }
  cursor.go_back(place);
  return {};
}

// 26, 26th, 26.; never the begin of "2026" or of "26 hours".
std::optional<unsigned> parse_day(TokenCursor &cursor) {
  if (!is_day(cursor.peek()))
    return {};
  const auto number = static_cast<unsigned>(cursor.peek().number);
  cursor.advance();
  if (cursor.peek().is_glued && is_ordinal_ending(cursor.peek()))
    cursor.advance();
  return number;
}

// 2026-06-30, 2026-06, 2026/06
std::optional<PartialDate> parse_iso(TokenCursor &cursor) {
  const auto joins = [&](size_t ahead) {
    return (cursor.is_dash(ahead) || cursor.is_mark('/', ahead)) && cursor.peek(ahead).is_glued &&
           cursor.peek(ahead + 1).is_glued && cursor.peek(ahead + 1).text.size() == 2;
  };
  if (!is_year(cursor.peek()) || !joins(1) || !is_month_number(cursor.peek(2)))
    return {};
  PartialDate date{cursor.peek().number, static_cast<unsigned>(cursor.peek(2).number), {}, {}};
  cursor.advance(3);
  if (joins(0) && is_day(cursor.peek(1))) {
    date.day = static_cast<unsigned>(cursor.peek(1).number);
    cursor.advance(2);
  }
  return date;
}

// 06/2026
std::optional<PartialDate> parse_slashed(TokenCursor &cursor) {
  if (!is_month_number(cursor.peek()) || !cursor.is_mark('/', 1) || !is_year(cursor.peek(2)))
    return {};
  PartialDate date{cursor.peek(2).number, static_cast<unsigned>(cursor.peek().number), {}, {}};
  cursor.advance(3);
  return date;
}

// Q3, Q3 2026, 2026 Q3
std::optional<PartialDate> parse_quarter(TokenCursor &cursor) {
  const auto place = cursor.place();
  PartialDate date;
  date.year = parse_year(cursor);
  if (cursor.is_word("q") && cursor.peek(1).is_glued && cursor.is_number(1) && cursor.peek(1).number >= 1 &&
      cursor.peek(1).number <= 4) {
    date.quarter = static_cast<unsigned>(cursor.peek(1).number);
    cursor.advance(2);
    if (!date.year)
      date.year = parse_year(cursor);
    return date;
  }
  cursor.go_back(place);
  return {};
}

// Feb 2026, Feb 1, Feb 1st, 2026, 1 Feb 2026, 1st of February
std::optional<PartialDate> parse_named_month(TokenCursor &cursor) {
  const auto place = cursor.place();
  PartialDate date;
  date.day = parse_day(cursor);
  if (date.day)
    cursor.accept_word("of");
  date.month = month_of_word(cursor.peek());
  if (!date.month) {
    cursor.go_back(place);
    return {};
  }
  cursor.advance();
  if (cursor.is_mark('.') && cursor.peek().is_glued)
    cursor.advance();
  if (!date.day)
    date.day = parse_day(cursor);
  date.year = parse_year(cursor);
  return date;
}

bool accept_any_word(TokenCursor &cursor, bool (*belongs)(const TextToken &)) {
  const bool is_there = belongs(cursor.peek());
  if (is_there)
    cursor.advance();
  return is_there;
}

// The end of a range whose other part is known: "-31, 2025", "– June 2026".
std::optional<PartialDate> parse_range_end(TokenCursor &cursor, PartialDate &start) {
  if (auto end = parse_partial_date(cursor)) {
    // "26-31 Oct 2025" has its month at the end only, "2026-27" is read as two years.
    if (!start.year && end->year && (!start.month || !end->month || *start.month <= *end->month))
      start.year = end->year;
    else if (!start.year && end->year)
      start.year = *end->year - 1;
    else if (!end->year && start.year && start.month && end->month)
      end->year = *start.year + (*end->month < *start.month ? 1 : 0);
    return end;
  }
  if (start.day && start.month) {
    const auto last = parse_day(cursor);
    if (!last || *last < *start.day)
      return {};
    start.year = start.year ? start.year : parse_year(cursor);
    return PartialDate{start.year, start.month, last, {}};
  }
  if (start.year && !start.month && !start.quarter && cursor.is_number() && cursor.peek().text.size() == 2) {
    const PartialDate end{*start.year / 100 * 100 + cursor.peek().number, {}, {}, {}};
    cursor.advance();
    return end;
  }
  return {};
}

// "26-31 Oct 2025", "26 – 31 October": the month stands after the second day only.
std::optional<PartialRange> parse_two_days(TokenCursor &cursor) {
  const auto place = cursor.place();
  const auto first = parse_day(cursor);
  if (first && (cursor.accept_dash() || accept_any_word(cursor, is_range_word)))
    if (auto end = parse_named_month(cursor); end && end->day && *end->day >= *first)
      return PartialRange{PartialDate{end->year, end->month, first, {}}, end, false};
  cursor.go_back(place);
  return {};
}

std::optional<PartialRange> parse_open_range(TokenCursor &cursor) {
  const auto place = cursor.place();
  if (accept_any_word(cursor, is_until_word)) {
    cursor.accept_mark(':');
    if (auto end = parse_partial_date(cursor))
      return PartialRange{{}, end, false};
  } else if (accept_any_word(cursor, is_since_word)) {
    cursor.accept_mark(':');
    if (auto range = parse_partial_range(cursor); range && range->start) {
      if (range->start == range->end)
        return PartialRange{range->start, {}, true};
      return range;
    }
  }
  cursor.go_back(place);
  return {};
}

} // namespace

std::optional<PartialDate> parse_partial_date(TokenCursor &cursor) {
  const auto place = cursor.place();
  if (cursor.accept_word("end"))
    cursor.accept_word("of");
  for (auto *form : {parse_iso, parse_slashed, parse_quarter, parse_named_month})
    if (auto date = form(cursor))
      return date;
  if (is_year(cursor.peek())) {
    PartialDate date{cursor.peek().number, {}, {}, {}};
    cursor.advance();
    return date;
  }
  cursor.go_back(place);
  return {};
}

std::optional<PartialRange> parse_partial_range(TokenCursor &cursor) {
  if (auto range = parse_open_range(cursor))
    return range;
  if (auto range = parse_two_days(cursor))
    return range;
  auto start = parse_partial_date(cursor);
  if (!start)
    return {};
  const auto after_start = cursor.place();
  if (cursor.accept_dash() || accept_any_word(cursor, is_range_word)) {
    if (accept_any_word(cursor, is_present_word))
      return PartialRange{start, {}, true};
    if (auto end = parse_range_end(cursor, *start))
      return PartialRange{start, end, false};
  }
  cursor.go_back(after_start);
  return PartialRange{start, start, false};
}

std::optional<Date> first_day(const PartialDate &date) {
  if (!date.year)
    return {};
  const unsigned first_month = date.quarter ? (*date.quarter - 1) * 3 + 1 : 1;
  const Date result{year{*date.year}, month{date.month.value_or(first_month)}, day{date.day.value_or(1)}};
  return result.ok() ? std::optional(result) : std::nullopt;
}

std::optional<Date> last_day(const PartialDate &date) {
  if (!date.year || date.day)
    return first_day(date);
  const unsigned last_month = date.month.value_or(date.quarter ? *date.quarter * 3 : 12);
  return Date{
      std::chrono::year_month_day_last{year{*date.year}, std::chrono::month_day_last{month{last_month}}}};
}

} // namespace waymark

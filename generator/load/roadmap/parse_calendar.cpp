#include "load/roadmap/parse_calendar.hpp"

#include "load/roadmap/calendar_words.hpp"
#include "load/roadmap/number_words.hpp"
#include "load/roadmap/unit_words.hpp"

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

// 2026, '26; a comma, a dot of an abbreviation, "de" or a sign that touches both may stand before it.
std::optional<int> parse_year(TokenCursor &cursor) {
  const auto place = cursor.place();
  cursor.accept_mark('.');
  cursor.accept_mark(',');
  if (!accept_of(cursor) && cursor.peek().is_glued && cursor.peek(1).is_glued && !cursor.accept_mark('/'))
    cursor.accept_dash();
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
  accept_ordinal_ending(cursor);
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

// 31.05. as German writes a day without its year
std::optional<PartialDate> parse_dotted(TokenCursor &cursor) {
  const auto is_dot = [&](size_t ahead) { return cursor.is_mark('.', ahead) && cursor.peek(ahead).is_glued; };
  if (!is_day(cursor.peek()) || !is_dot(1) || !is_month_number(cursor.peek(2)) || !cursor.peek(2).is_glued ||
      !is_dot(3))
    return {};
  PartialDate date{
      {}, static_cast<unsigned>(cursor.peek(2).number), static_cast<unsigned>(cursor.peek().number), {}};
  cursor.advance(4);
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

// 15.02.2026, and 15/02/2026 where no other order is possible
std::optional<PartialDate> parse_numeric(TokenCursor &cursor) {
  const char sign = cursor.is_mark('.', 1) ? '.' : '/';
  if (!is_day(cursor.peek()) || !cursor.is_mark(sign, 1) || !is_day(cursor.peek(2)) ||
      !cursor.is_mark(sign, 3) || !is_year(cursor.peek(4)))
    return {};
  auto day = static_cast<unsigned>(cursor.peek().number);
  auto month = static_cast<unsigned>(cursor.peek(2).number);
  if (sign == '/' && day <= 12 && month <= 12 && day != month)
    return {};
  if (month > 12)
    std::swap(day, month);
  if (month > 12)
    return {};
  PartialDate date{cursor.peek(4).number, month, day, {}};
  cursor.advance(5);
  return date;
}

// The number of a quarter, half or month that touches its letter or follows its word.
std::optional<unsigned> parse_small_number(TokenCursor &cursor, int most) {
  if (!cursor.is_number() || cursor.peek().number < 1 || cursor.peek().number > most)
    return {};
  const auto number = static_cast<unsigned>(cursor.peek().number);
  cursor.advance();
  return number;
}

// Q3, T3 2026, 2026 Q3, Q3/2026; "Trimestre 3" and "Quý 3" only beside their year: else they are counted.
std::optional<PartialDate> parse_quarter(TokenCursor &cursor) {
  const auto place = cursor.place();
  PartialDate date;
  date.year = parse_year(cursor);
  if (date.year && !cursor.accept_dash())
    cursor.accept_mark('/');
  const bool is_letter = (cursor.is_word("q") || cursor.is_word("t")) && cursor.peek(1).is_glued;
  const bool is_known = cursor.is_word("q");
  const auto word = is_letter ? std::nullopt : accept_unit_word(cursor);
  if (is_letter)
    cursor.advance();
  if (is_letter || (word && word->kind == UnitKind::quarter))
    date.quarter = parse_small_number(cursor, 4);
  if (date.quarter && !date.year)
    date.year = parse_year(cursor);
  if (date.quarter && (date.year || is_known))
    return date;
  cursor.go_back(place);
  return {};
}

// H1 2026: its two quarters.
std::optional<PartialRange> parse_half(TokenCursor &cursor) {
  const auto place = cursor.place();
  auto year = parse_year(cursor);
  if (cursor.is_word("h") && cursor.peek(1).is_glued) {
    cursor.advance();
    const auto half = parse_small_number(cursor, 2);
    if (!year)
      year = parse_year(cursor);
    if (half && year)
      return PartialRange{PartialDate{year, {}, {}, *half * 2 - 1}, PartialDate{year, {}, {}, *half * 2},
                          false};
  }
  cursor.go_back(place);
  return {};
}

// January, "tháng 1 năm 2026": the numbered one beside its year or day only, else it is a month of the plan.
std::optional<unsigned> parse_month(TokenCursor &cursor, const std::optional<unsigned> &day) {
  const auto place = cursor.place();
  if (const auto month = accept_month(cursor))
    return month;
  if (accept_month_prefix(cursor))
    if (const auto month = parse_small_number(cursor, 12)) {
      const auto behind = cursor.place();
      const bool has_year = parse_year(cursor).has_value();
      cursor.go_back(behind);
      if (has_year || day)
        return month;
    }
  cursor.go_back(place);
  return {};
}

// Feb 2026, Feb 1, Feb 1st, 2026, 1 Feb 2026, 1st of February, 15. Februar, 1er mars, ngày 5 tháng 1
std::optional<PartialDate> parse_named_month(TokenCursor &cursor) {
  const auto place = cursor.place();
  PartialDate date;
  if (const auto word = accept_unit_word(cursor); word && word->kind != UnitKind::day)
    cursor.go_back(place);
  date.day = parse_day(cursor);
  if (date.day && !cursor.accept_mark('.'))
    accept_of(cursor);
  if (!date.day)
    cursor.go_back(place);
  date.month = parse_month(cursor, date.day);
  if (!date.month) {
    cursor.go_back(place);
    return {};
  }
  if (cursor.is_mark('.') && cursor.peek().is_glued)
    cursor.advance();
  if (!date.day)
    date.day = parse_day(cursor);
  date.year = parse_year(cursor);
  return date;
}

bool accept_range_sign(TokenCursor &cursor) {
  return cursor.accept_dash() || accept_range_word(cursor) || cursor.accept_mark('&');
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
  if (first)
    cursor.accept_mark('.');
  if (first && accept_range_sign(cursor))
    if (auto end = parse_named_month(cursor); end && end->day && *end->day >= *first)
      return PartialRange{PartialDate{end->year, end->month, first, {}}, end, false};
  cursor.go_back(place);
  return {};
}

std::optional<PartialRange> parse_closed_range(TokenCursor &cursor);

// "by June 2026", "since Feb 2026", "de enero a marzo de 2026"
std::optional<PartialRange> parse_open_range(TokenCursor &cursor) {
  const auto place = cursor.place();
  if (accept_until(cursor)) {
    cursor.accept_mark(':');
    if (auto end = parse_partial_date(cursor))
      return PartialRange{{}, end, false};
    cursor.go_back(place);
  }
  const bool may_be_open = accept_since(cursor);
  if (may_be_open || accept_from(cursor)) {
    cursor.accept_mark(':');
    cursor.accept_mark('\'');
    if (auto range = parse_closed_range(cursor); range && range->start) {
      if (range->start != range->end)
        return range;
      if (may_be_open)
        return PartialRange{range->start, {}, true};
    }
  }
  cursor.go_back(place);
  return {};
}

} // namespace

std::optional<PartialDate> parse_partial_date(TokenCursor &cursor) {
  const auto place = cursor.place();
  const bool is_part = !accept_end_of(cursor) && accept_part_of(cursor);
  if (is_part)
    cursor.accept_dash();
  for (auto *form : {parse_iso, parse_numeric, parse_dotted, parse_slashed, parse_quarter, parse_named_month})
    if (auto date = form(cursor))
      return date;
  if (is_year(cursor.peek()) && !is_part) {
    PartialDate date{cursor.peek().number, {}, {}, {}};
    cursor.advance();
    return date;
  }
  cursor.go_back(place);
  return {};
}

namespace {

std::optional<PartialRange> parse_closed_range(TokenCursor &cursor) {
  if (auto range = parse_half(cursor))
    return range;
  if (auto range = parse_two_days(cursor))
    return range;
  auto start = parse_partial_date(cursor);
  if (!start)
    return {};
  const auto after_start = cursor.place();
  if (accept_onwards(cursor) || cursor.accept_mark('+'))
    return PartialRange{start, {}, true};
  if (accept_range_sign(cursor)) {
    if (accept_present(cursor))
      return PartialRange{start, {}, true};
    if (auto end = parse_range_end(cursor, *start))
      return PartialRange{start, end, false};
  }
  cursor.go_back(after_start);
  return PartialRange{start, start, false};
}

} // namespace

std::optional<PartialRange> parse_partial_range(TokenCursor &cursor) {
  if (auto range = parse_open_range(cursor))
    return range;
  return parse_closed_range(cursor);
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

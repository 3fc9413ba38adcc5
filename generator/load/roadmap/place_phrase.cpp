#include "load/roadmap/place_phrase.hpp"

namespace waymark {
namespace {

Date add_months(Date from, int count) {
  const auto month = std::chrono::year_month{from.year(), from.month()} + std::chrono::months{count};
  const auto last = std::chrono::year_month_day_last{month / std::chrono::last};
  return from.day() > last.day() ? Date{last} : Date{month / from.day()};
}

double days_of(UnitKind unit, int count) {
  switch (unit) {
  case UnitKind::day:
    return count;
  case UnitKind::week:
    return count * 7;
  case UnitKind::quarter:
    return count * 91.3125;
  case UnitKind::year:
    return count * 365.25;
  default:
    return count * 30.4375;
  }
}

// Whether the phrase begins where the one before ends, or later: "6-12 months", then "1-2 years".
bool begins_after(const SpanPhrase &phrase, const SpanPhrase &before) {
  return days_of(phrase.unit, phrase.from) >= days_of(before.unit, before.to);
}

// Ranges that rise without overlap up to an open one are points of a scale, wherever it begins.
bool is_scale(const std::vector<SpanPhrase> &row) {
  if (row.size() < 2 || !row.back().is_open)
    return false;
  for (size_t i = 0; i < row.size(); ++i) {
    const bool is_range = row[i].from != row[i].to || row[i].is_open;
    if (row[i].form != SpanPhrase::Form::counted || !is_range || (i > 0 && !begins_after(row[i], row[i - 1])))
      return false;
  }
  return true;
}

} // namespace

SpanPlacer::SpanPlacer(std::optional<Date> base, const std::vector<SpanPhrase> &row)
    : m_base(base), m_counts_points(is_scale(row)), m_next(base) {}

Date add_units(Date from, UnitKind unit, int count) {
  switch (unit) {
  case UnitKind::day:
    return add_days(from, count);
  case UnitKind::week:
    return add_days(from, 7 * count);
  case UnitKind::quarter:
    return add_months(from, 3 * count);
  case UnitKind::year:
    return add_months(from, 12 * count);
  default:
    return add_months(from, count);
  }
}

Span SpanPlacer::place_calendar(const SpanPhrase &phrase) const {
  Span span;
  if (phrase.calendar.start)
    span.start = first_day(*phrase.calendar.start);
  if (phrase.calendar.end)
    span.end = last_day(*phrase.calendar.end);
  if (phrase.is_week && span.start)
    span.end = add_days(*span.start, 6);
  span.is_ongoing = phrase.calendar.is_ongoing;
  // "by June 2026" begins where the unit before ended.
  if (!phrase.calendar.start && m_next && span.end && *m_next <= *span.end)
    span.start = m_next;
  return span;
}

bool SpanPlacer::continues(const SpanPhrase &phrase) const {
  return m_elapsed && begins_after(phrase, *m_elapsed);
}

// From one point after the base to another.
Span SpanPlacer::elapsed(const SpanPhrase &phrase) {
  m_elapsed = phrase;
  Span span;
  span.is_ongoing = phrase.is_open;
  if (!m_base)
    return span;
  span.start = add_units(*m_base, phrase.unit, phrase.from);
  if (!phrase.is_open)
    span.end = add_days(add_units(*m_base, phrase.unit, phrase.to), -1);
  return span;
}

Span SpanPlacer::place_numbered(const SpanPhrase &phrase) {
  const bool goes_on = m_elapsed && m_elapsed->unit == phrase.unit && m_elapsed->to == phrase.from;
  if ((phrase.from == 0 && phrase.to > 0) || goes_on)
    return elapsed(phrase);
  Span span;
  span.is_ongoing = phrase.is_open;
  if (!m_base)
    return span;
  // There is a week 1 and a week -1, and people who count from 0 mean the time before week 1.
  span.start = add_units(*m_base, phrase.unit,
                         phrase.from > 0   ? phrase.from - 1
                         : phrase.from < 0 ? phrase.from
                                           : -1);
  if (!phrase.is_open)
    span.end = add_days(add_units(*m_base, phrase.unit,
                                  phrase.to > 0   ? phrase.to
                                  : phrase.to < 0 ? phrase.to + 1
                                                  : 0),
                        -1);
  return span;
}

Span SpanPlacer::place_counted(const SpanPhrase &phrase) {
  const bool is_range = phrase.from != phrase.to;
  if (m_counts_points || phrase.is_open || (is_range && (phrase.from == 0 || continues(phrase))))
    return elapsed(phrase);
  m_elapsed.reset();
  Span span;
  span.start = m_next;
  if (m_next)
    span.end = add_days(add_units(*m_next, phrase.unit, phrase.to), -1);
  return span;
}

Span SpanPlacer::place(const SpanPhrase &phrase) {
  Span span;
  switch (phrase.form) {
  case SpanPhrase::Form::calendar:
    span = place_calendar(phrase);
    break;
  case SpanPhrase::Form::numbered:
    span = place_numbered(phrase);
    break;
  case SpanPhrase::Form::counted:
    span = place_counted(phrase);
    break;
  case SpanPhrase::Form::ongoing:
    span.start = m_next;
    span.is_ongoing = true;
    break;
  }
  // After a unit without end, or one whose end nobody knows, the next has no place of its own.
  m_next = span.end ? std::optional(add_days(*span.end, 1)) : std::nullopt;
  return span;
}

} // namespace waymark

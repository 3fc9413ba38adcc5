#include "load/roadmap/place_phrase.hpp"

namespace waymark {
namespace {

Date add_months(Date from, int count) {
  const auto month = std::chrono::year_month{from.year(), from.month()} + std::chrono::months{count};
  const auto last = std::chrono::year_month_day_last{month / std::chrono::last};
  return from.day() > last.day() ? Date{last} : Date{month / from.day()};
}

} // namespace

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
  return m_elapsed && m_elapsed->unit == phrase.unit && m_elapsed->to == phrase.from;
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
  if ((phrase.from == 0 && phrase.to > 0) || continues(phrase))
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
  if ((is_range && phrase.from == 0) || (is_range && continues(phrase)) || phrase.is_open)
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

// Puts the phrases of neighbouring units on the calendar, one after another.
// Why: "0-6 months" then "6-12 months" are points in time, "3-4 months" is a length; only the row tells them
// apart.
#pragma once
#include "load/roadmap/parse_span.hpp"

namespace waymark {

class SpanPlacer {
public:
  // `base`: the day on which the first month, week or day of the row begins; without it only calendar spans
  // get dates.
  explicit SpanPlacer(std::optional<Date> base) : m_base(base), m_next(base) {}

  // To be called for the units of a row in order.
  Span place(const SpanPhrase &phrase);

private:
  [[nodiscard]] Span place_calendar(const SpanPhrase &phrase) const;
  [[nodiscard]] Span place_numbered(const SpanPhrase &phrase);
  [[nodiscard]] Span place_counted(const SpanPhrase &phrase);
  [[nodiscard]] bool continues(const SpanPhrase &phrase) const;
  [[nodiscard]] Span elapsed(const SpanPhrase &phrase);

  std::optional<Date> m_base;
  std::optional<Date> m_next;          // the day after the unit before
  std::optional<SpanPhrase> m_elapsed; // the phrase before, where it was a pair of points in time
};

// The day `count` whole units after `from`: 2 months after 31 December is the last day of February.
Date add_units(Date from, UnitKind unit, int count);

} // namespace waymark

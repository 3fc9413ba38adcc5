// Puts the phrases of neighbouring units on the calendar, one after another.
// Why: "0-6 months" then "6-12 months" are points in time, "3-4 months" is a length; only the row tells them
// apart.
#pragma once
#include "load/roadmap/parse_span.hpp"

#include <vector>

namespace waymark {

class SpanPlacer {
public:
  // `base`: the day on which the first month, week or day of the row begins; without it only calendar spans
  // get dates. `row`: the phrases to be placed, for together they tell points in time from lengths.
  SpanPlacer(std::optional<Date> base, const std::vector<SpanPhrase> &row);

  // To be called for the units of a row in order.
  Span place(const SpanPhrase &phrase);
  // The day after the unit before, where it is known.
  [[nodiscard]] std::optional<Date> next() const { return m_next; }
  void go_on_after(Date end) { m_next = add_days(end, 1); }

private:
  [[nodiscard]] Span place_calendar(const SpanPhrase &phrase) const;
  [[nodiscard]] Span place_numbered(const SpanPhrase &phrase);
  [[nodiscard]] Span place_counted(const SpanPhrase &phrase);
  [[nodiscard]] bool continues(const SpanPhrase &phrase) const;
  [[nodiscard]] Span elapsed(const SpanPhrase &phrase);

  std::optional<Date> m_base;
  bool m_counts_points = false;        // "1-2 years", "3-5 years", "6+ years"
  std::optional<Date> m_next;          // the day after the unit before
  std::optional<SpanPhrase> m_elapsed; // the phrase before, where it was a pair of points in time
};

// The day `count` whole units after `from`: 2 months after 31 December is the last day of February.
Date add_units(Date from, UnitKind unit, int count);

} // namespace waymark

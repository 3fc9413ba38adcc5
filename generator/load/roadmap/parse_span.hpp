// The time that a unit takes, as its author wrote it: calendar, numbered ("Months 5-8"), counted ("3-4
// months") or without end. Why: what it means in dates depends on the units around it, so it is kept as said
// until all are known.
#pragma once
#include "load/roadmap/parse_calendar.hpp"
#include "model/roadmap.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace waymark {

struct SpanPhrase {
  enum class Form {
    calendar, // Feb 2026 – June 2026
    numbered, // Months 5-8: the fifth to the eighth, both whole
    counted,  // 0-6 months, 3-4 months, 36+ months: from a point to another, or how long
    ongoing,  // Ongoing
  };
  std::string text; // as written
  Form form = Form::calendar;
  PartialRange calendar;
  UnitKind unit = UnitKind::month; // numbered, counted: day, week, month, quarter or year
  int from = 0;
  int to = 0;
  bool is_open = false; // "36+ months", "Month 7 onwards"
  bool is_week = false; // calendar: "Week of Oct 26", the seven days from it on
};

// The whole text must be a span; words like "about" or "duration:" may stand before it.
std::optional<SpanPhrase> parse_span(std::string_view text);

// "by June 2026", "until 30 June" anywhere in a text, with the bytes it takes.
struct DuePhrase {
  PartialDate date;
  size_t begin = 0;
  size_t end = 0;
};
std::optional<DuePhrase> find_due(std::string_view text);

} // namespace waymark

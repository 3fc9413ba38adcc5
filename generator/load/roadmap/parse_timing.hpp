// All that one phrase says about time: a span, an effort, or both ("Weeks 1-12, 40-60 hours").
#pragma once
#include "load/roadmap/parse_span.hpp"

namespace waymark {

struct Timing {
  std::optional<SpanPhrase> span;
  std::optional<Effort> effort; // in all
  std::optional<Effort> pace;   // per day, week, …
};

// The whole text must be about time.
std::optional<Timing> parse_timing(std::string_view text);

// What is already known stays, but a calendar span takes the place of another.
void add_timing(Timing &timing, const Timing &more);

// A heading's words without their timings: "The Azure Transition (Feb 2026 – June 2026)", "Basics | 10
// h/week".
struct TimedTitle {
  std::string title;
  Timing timing;
};
TimedTitle split_timing(std::string_view title);

} // namespace waymark

// The dates that people write beside a task: done "✅ 2026-06-14", "(done 2026-06-14)", "@done(2026-06-14)",
// "[x] 2026-06-14 …"; due "📅 2026-06-30", "[due:: 2026-06-30]", "by June 2026".
// Why: a tick may carry its day; an emoji without a date is ornament and says nothing.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "load/roadmap/parse_calendar.hpp"
#include "model/document.hpp"

#include <optional>
#include <string>

namespace waymark {

struct TickMarks {
  std::string text; // without the marks; "by June 2026" stays, it is part of the sentence
  bool is_ticked = false;
  bool is_begun = false;   // its box says so
  bool is_dropped = false; // likewise
  std::optional<Date> ticked_on;
  std::optional<PartialDate> due;
  std::string name; // the text that stays the same when the dates move: without "by June 2026" too
};

// Warnings: a day that does not exist, an open box that says it was done.
TickMarks read_ticks(const std::string &text, Tick box, const SourcePosition &position,
                     Diagnostics &diagnostics);

} // namespace waymark

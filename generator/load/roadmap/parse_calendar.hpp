// Calendar dates as people write them in plans: "Feb 2026", "Oct 26", "26 October 2025", "Q3 2026",
// "2026-06-30". Why: what is missing (a day, a year) stays missing here; its neighbours in the plan know it.
#pragma once
#include "load/roadmap/text_tokens.hpp"
#include "text/date.hpp"

#include <optional>

namespace waymark {

// Without a day it stands for a whole month, quarter or year.
struct PartialDate {
  std::optional<int> year;
  std::optional<unsigned> month;
  std::optional<unsigned> day;
  std::optional<unsigned> quarter;
  friend bool operator==(const PartialDate &, const PartialDate &) = default;
};

struct PartialRange {
  std::optional<PartialDate> start;
  std::optional<PartialDate> end;
  bool is_ongoing = false; // "since Feb 2026", "Feb 2026 – present"
};

std::optional<PartialDate> parse_partial_date(TokenCursor &cursor);
// "Feb 2026 – June 2026", "Oct 26-31, 2025", "by June 2026"; one date alone is its own range.
std::optional<PartialRange> parse_partial_range(TokenCursor &cursor);

// The first and the last day it stands for; nothing where the year is missing or the day does not exist.
std::optional<Date> first_day(const PartialDate &date);
std::optional<Date> last_day(const PartialDate &date);

} // namespace waymark

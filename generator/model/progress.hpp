// How far a roadmap has come: all that is computed from ticks, journal and evidence, and how it was computed.
// Why: pages, terminal and drafts say the same figures with the same basis.
#pragma once
#include "text/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

enum class Standing { unknown, ahead, on_track, late };

// One week of the journal against the plan.
struct WeekOfWork {
  IsoWeek week;
  double hours = 0;
  int items = 0; // finished in it, dated ones only
  bool has_entry = false;
};

struct RoadmapProgress {
  double done_weight = 0;  // items, weighted by the hours of their units where the document gives any
  double total_weight = 0; // the same of all items
  bool is_weighted = false;
  std::optional<double> planned_share; // 0 to 1: what the spans say should be done by today
  Standing standing = Standing::unknown;
  double weeks_off = 0;      // ahead or late, never negative
  int streak = 0;            // weeks in a row with an entry, up to this one or the last
  double hours_logged = 0;   // in all journal weeks within the roadmap's time
  double hours_planned = 0;  // by today; 0 where nobody said
  double items_per_week = 0; // velocity: dated items of the last weeks
  int velocity_weeks = 0;    // how many weeks that is
  std::optional<Date> forecast_end;
  std::string forecast_method;   // in words, with its figures; why there is none where there is none
  std::vector<WeekOfWork> weeks; // from the first entry or dated item to today, none left out
};

} // namespace waymark

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

// A habit against its target.
struct HabitProgress {
  double target = 0; // of this week; 0 where its unit is over or still to come
  int done = 0;      // this week
  double average = 0;
  int average_weeks = 0; // whole weeks before this one that the average is made of, at most 12
};

struct RoadmapProgress {
  double done_weight = 0;  // items, weighted by the hours of their units where the document gives any
  double total_weight = 0; // the same of all items; in hours where is_weighted, else the number of items
  bool is_weighted = false;
  std::optional<double> planned_share; // 0 to 1 of the items in dated units: what should be done by today
  std::optional<double> dated_share;   // 0 to 1 of the same items: what is done
  Standing standing = Standing::unknown;
  double weeks_off = 0;      // ahead or late, in halves; 0 where on track
  int streak = 0;            // weeks in a row with an entry, up to this one or the last
  double hours_logged = 0;   // in all journal weeks within the roadmap's time
  double hours_planned = 0;  // by today; 0 where nobody said
  double items_per_week = 0; // velocity: dated items of the last weeks
  int velocity_weeks = 0;    // how many weeks that is
  std::optional<Date> forecast_end;
  std::string forecast_method; // in words, with its figures; why there is none where there is none
  std::vector<WeekOfWork>
      weeks; // from the first entry or dated item to today, none left out; ten years at most
  std::vector<HabitProgress> habits;    // one for each of Roadmap::habits
  std::optional<size_t> innermost_unit; // the current unit, as deep as the document divides it
  std::optional<int> days_to_milestone; // to the next one's due day; negative where it has passed
};

} // namespace waymark

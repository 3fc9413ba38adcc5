#include "derive/apply_journal.hpp"

#include "derive/complete_item.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

void note_disagreement(const RoadmapItem &item, const JournalWeek &week, const Reference &reference,
                       Diagnostics &diagnostics) {
  diagnostics.add({Severity::note, reference.position,
                   fmt::format("'{}' was ticked on {}, not in {}", item.text, iso_date(*item.done_on),
                               week_name(week.week)),
                   "the earlier date holds"});
}

void apply_week(Content &content, JournalWeek &week, const RoadmapIndex &index, Date today,
                Diagnostics &diagnostics) {
  const Date monday = first_day(week.week);
  for (auto &reference : week.done) {
    const auto target = index.find(reference, RoadmapIndex::Wanted::items, diagnostics);
    if (!target)
      continue;
    if (monday > today) {
      diagnostics.warning(reference.position, fmt::format("{} is still to come", week_name(week.week)),
                          "it counts as to do until then");
      continue;
    }
    auto &item = content.roadmaps[target->roadmap].items[target->index];
    if (item.done_on && iso_week(*item.done_on) != week.week)
      note_disagreement(item, week, reference, diagnostics);
    complete_item(item, std::min(add_days(monday, 6), today));
  }
}

} // namespace

void apply_journal(Content &content, const RoadmapIndex &index, Date today, Diagnostics &diagnostics) {
  for (auto &week : content.journal)
    apply_week(content, week, index, today, diagnostics);
}

} // namespace waymark

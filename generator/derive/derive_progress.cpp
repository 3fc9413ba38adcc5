#include "derive/derive_progress.hpp"

#include "derive/apply_certificates.hpp"
#include "derive/apply_journal.hpp"
#include "derive/apply_ticks.hpp"
#include "derive/apply_work.hpp"
#include "derive/count_habits.hpp"
#include "derive/count_progress.hpp"
#include "derive/measure_pace.hpp"
#include "derive/measure_schedule.hpp"

namespace waymark {

void derive_progress(Content &content, Date today, Diagnostics &diagnostics) {
  const RoadmapIndex index(content.roadmaps);
  apply_ticks(content.roadmaps, today, diagnostics);
  apply_journal(content, index, today, diagnostics);
  apply_certificates(content, today);
  apply_work(content, index, today, diagnostics);
  const std::vector<JournalWeek> no_journal;
  for (size_t i = 0; i < content.roadmaps.size(); ++i) {
    auto &roadmap = content.roadmaps[i];
    const bool is_primary = i == primary_index(content.roadmaps);
    roadmap.progress = {};
    const auto weights = weigh_items(roadmap);
    count_progress(roadmap, today);
    measure_schedule(roadmap, weights, today);
    measure_pace(roadmap, is_primary ? content.journal : no_journal, weights, today, content.words);
  }
  count_habits(content, index, today, diagnostics);
}

} // namespace waymark

#include "derive/derive_progress.hpp"

#include "derive/apply_certificates.hpp"
#include "derive/apply_journal.hpp"
#include "derive/apply_ticks.hpp"
#include "derive/apply_work.hpp"
#include "derive/count_progress.hpp"

namespace waymark {

void derive_progress(Content &content, Date today, Diagnostics &diagnostics) {
  const RoadmapIndex index(content.roadmaps);
  apply_ticks(content.roadmaps, today, diagnostics);
  apply_journal(content, index, today, diagnostics);
  apply_certificates(content, today);
  apply_work(content, index, today, diagnostics);
  count_progress(content.roadmaps, today);
}

} // namespace waymark

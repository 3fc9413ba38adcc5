#include "build/check_sundays.hpp"

#include "check/check_drafts.hpp"
#include "linkedin/check_parts.hpp"
#include "linkedin/check_schedule.hpp"
#include "load/load_sunday_draft.hpp"
#include "text/time_zone.hpp"

namespace waymark {

void check_sundays(Site &site, const FileReader &files, const SiteOptions &options,
                   Diagnostics &diagnostics) {
  const auto &profile = site.content.profile;
  const auto &zone = profile.linkedin.time_zone.empty() ? profile.time_zone : profile.linkedin.time_zone;
  load_draft_texts(files, site.content.drafts);
  check_parts(site, diagnostics);
  const int minute = options.date ? 0 : local_minute_of_day(options.now, zone);
  check_schedule(site, options.date.value_or(local_date(options.now, zone)), minute, diagnostics);
  check_drafts(site.content.drafts, diagnostics);
}

} // namespace waymark

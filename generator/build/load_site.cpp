#include "build/load_site.hpp"

#include "text/time_zone.hpp"

namespace waymark {

Date today_of(const Profile &profile, const SiteOptions &options) {
  return options.date ? *options.date : local_date(options.now, profile.time_zone);
}

Site load_site(const FileReader &files, const SiteOptions &options, Diagnostics &diagnostics) {
  auto content = load_content(files, {options.draft_mistakes}, diagnostics);
  DeriveOptions derive_options;
  derive_options.drafts = options.drafts;
  derive_options.future = options.future;
  derive_options.today = today_of(content.profile, options);
  derive_options.base_url = options.base_url;
  return derive_site(std::move(content), derive_options, diagnostics);
}

} // namespace waymark

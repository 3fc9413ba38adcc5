// All that `waymark check` has to say about Sundays: what sources lack, what the drafts hold, which day is
// empty. Why: some of it needs the composer, some only the drafts' texts; the passes know nothing of one
// another.
#pragma once
#include "build/site_options.hpp"
#include "file_access/file_reader.hpp"

namespace waymark {

// Loads the drafts' texts into the site.
void check_sundays(Site &site, const FileReader &files, const SiteOptions &options, Diagnostics &diagnostics);

} // namespace waymark

// The first two passes: files → Content → Site.
// Why: build, draft, check and --dump-data all begin with them.
#pragma once
#include "build/site_options.hpp"
#include "file_access/file_reader.hpp"

namespace waymark {

// Goes on after mistakes, so that all of them are reported; what failed to load is left out.
Site load_site(const FileReader &files, const SiteOptions &options, Diagnostics &diagnostics);

// Today in the owner's time zone, or the date that was asked for.
Date today_of(const Profile &profile, const SiteOptions &options);

} // namespace waymark

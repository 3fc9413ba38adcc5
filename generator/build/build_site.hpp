// The build: the passes, one after another, and the checkpoints between them.
#pragma once
#include "build/build_report.hpp"

namespace waymark {

// Writes the site where everything went well; where anything is wrong, nothing of it changes.
BuildReport build_site(const SiteOptions &options, Colour colour);

// The same up to the last checkpoint, writing nothing.
BuildReport check_site(const SiteOptions &options, Colour colour);

// The template data of the page at `route` ("/posts/x/"), as JSON in the summary.
BuildReport dump_template_data(const SiteOptions &options, const std::string &route, Colour colour);

} // namespace waymark

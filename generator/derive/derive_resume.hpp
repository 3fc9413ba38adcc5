// The CV from jobs, education, certificates and projects.
#pragma once
#include "model/site.hpp"

namespace waymark {

// Whether there is anything to tell beside the profile: a CV of a name alone is not made.
bool has_resume(const Content &content);

// Newest jobs first, live projects before unfinished ones, earned certificates before planned ones; what is
// retired is left out. Needs the site's order, routes and base.
Resume derive_resume(const Site &site);

} // namespace waymark

// Names that posts use for projects.
#pragma once
#include "model/site.hpp"

namespace waymark {

// A post's unknown project is an error at the place where it stands; what names items of the roadmap is
// checked by derive_progress.
void derive_references(const Site &site, Diagnostics &diagnostics);

} // namespace waymark

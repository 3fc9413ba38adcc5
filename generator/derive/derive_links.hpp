// Links between content files become links between pages; pictures get their size and are copied.
// Why: a dead link is found while writing, at its line, not by a recruiter.
#pragma once
#include "model/site.hpp"

namespace waymark {

// Rewrites every internal destination in all documents and fills site.assets.
void derive_links(Site &site, Diagnostics &diagnostics);

} // namespace waymark

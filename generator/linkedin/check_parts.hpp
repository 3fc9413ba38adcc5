// Which parts of a Sunday post the posts and projects lack.
// Why: the author learns it while writing, not on Sunday morning.
#pragma once
#include "model/site.hpp"

namespace waymark {

// Notes at the post's `linkedin` key and at the project's front matter; what is posted already is left alone.
void check_parts(const Site &site, Diagnostics &diagnostics);

} // namespace waymark

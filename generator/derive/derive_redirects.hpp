// Old addresses that lead to what moved.
#pragma once
#include "model/site.hpp"

namespace waymark {

// Fills site.redirects from the aliases of published posts, of projects and of pages. An alias at which
// something else is found, or that another one repeats, is an error at its place. Needs everything that has
// an address; check_redirects (build/) knows the rest of the files.
void derive_redirects(Site &site, Diagnostics &diagnostics);

} // namespace waymark

// The listings and formulas that the site will show.
// Why: the worker takes them all at once, before any page is made.
#pragma once
#include "model/site.hpp"

namespace waymark {

// Fills site.listings and site.formulas.
void derive_listings(Site &site);

} // namespace waymark

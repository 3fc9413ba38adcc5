// A small portfolio in which every kind of thing exists, as derive would yield it: what the tests of render/
// show.
#pragma once
#include "model/fragments.hpp"
#include "model/site.hpp"

namespace waymark {

Site sample_site();           // at https://me.example/repo/
Fragments sample_fragments(); // of its diagrams

} // namespace waymark

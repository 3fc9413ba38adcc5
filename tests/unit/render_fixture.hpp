// A small portfolio in which every kind of thing exists, as derive would yield it: what the tests of render/
// show.
#pragma once
#include "model/diagram.hpp"
#include "model/site.hpp"

namespace waymark {

Site sample_site();         // at https://me.example/repo/
Drawings sample_drawings(); // of its diagrams

} // namespace waymark

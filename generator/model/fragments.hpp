// What the worker makes of parts of the documents: drawings, marked code, typeset formulas.
// Why: they are made in a few batches before any page is, and pages ask for them by key.
#pragma once
#include "model/diagram.hpp"
#include "model/formula.hpp"
#include "model/listing.hpp"

namespace waymark {

struct Fragments {
  Drawings drawings;
  MarkedListings listings;
  TypesetFormulas formulas;
};

} // namespace waymark

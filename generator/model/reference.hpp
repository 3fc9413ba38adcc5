// A name of something else in the portfolio, with the place where it was written.
// Why: whether it exists is known only after everything is loaded.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <string>

namespace waymark {

struct Reference {
  std::string id;
  SourcePosition position;
};

} // namespace waymark

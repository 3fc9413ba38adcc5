// Where a piece of a template stands: its file, line and column.
// Why: every node and every undefined value carries one, so it is small and owns nothing.
#pragma once
#include "diagnostic/diagnostic.hpp"

namespace waymark::templates {

struct Place {
  const std::string *file = nullptr; // owned by the template set
  int line = 0;
  int column = 0;
};

inline SourcePosition position_of(const Place &place) {
  return {place.file ? *place.file : std::string(), place.line, place.column};
}

} // namespace waymark::templates

// Errors told as warnings, where a mistake must not stop the site.
#pragma once
#include "diagnostic/diagnostic.hpp"

namespace waymark {

inline void append_as_warnings(const Diagnostics &found, Diagnostics &diagnostics) {
  for (auto one : found.all()) {
    if (one.severity == Severity::error)
      one.severity = Severity::warning;
    diagnostics.add(std::move(one));
  }
}

} // namespace waymark

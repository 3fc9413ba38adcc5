// Whether a file, or one below a folder, has a mistake that was told already.
// Why: what has mistakes was not loaded; to call it missing as well would only distract.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <algorithm>
#include <string_view>

namespace waymark {

// `path` is a file, or a folder with or without its '/'; an empty one is never reported.
inline bool is_reported(const Diagnostics &diagnostics, std::string_view path) {
  return !path.empty() && std::ranges::any_of(diagnostics.all(), [&](const Diagnostic &one) {
    return one.severity == Severity::error && one.position.file.starts_with(path);
  });
}

} // namespace waymark

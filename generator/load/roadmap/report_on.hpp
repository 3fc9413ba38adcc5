// Something noticed while a roadmap was being understood: told with its place, and kept with the roadmap.
// Why: the owner sees it in the terminal; `waymark roadmap --json` lists it for other programs.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "model/roadmap.hpp"

namespace waymark {

inline void report_on(Roadmap &roadmap, Diagnostics &diagnostics, Diagnostic noticed) {
  roadmap.notes.push_back({noticed.position.line, noticed.message});
  diagnostics.add(std::move(noticed));
}

} // namespace waymark

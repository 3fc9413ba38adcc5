// What was done in one week: content/journal/2026-W47.md.
#pragma once
#include "model/document.hpp"
#include "model/reference.hpp"
#include "text/date.hpp"

#include <string>
#include <vector>

namespace waymark {

// {leetcode: 5}
struct HabitCount {
  Reference habit;
  int times = 0;
};

struct JournalWeek {
  SourcePosition position;
  IsoWeek week; // from the file's name
  double hours = 0;
  std::vector<Reference> done; // roadmap items
  std::vector<HabitCount> count;
  std::string learned;
  bool publish = false; // shown on /journal/
  bool sample = false;
  Document note; // the body
};

} // namespace waymark

// What was done in one week: content/journal/2026-W47.md.
#pragma once
#include "model/document.hpp"
#include "model/reference.hpp"
#include "text/date.hpp"

#include <map>
#include <string>
#include <vector>

namespace waymark {

struct JournalWeek {
  SourcePosition position;
  IsoWeek week; // from the file's name
  double hours = 0;
  std::vector<Reference> done;      // roadmap items
  std::map<std::string, int> count; // habits: {leetcode: 5}
  std::string learned;
  bool publish = false; // shown on /journal/
  bool sample = false;
  Document note; // the body
};

} // namespace waymark

// Which passages of a document are units of the roadmap, and which only tell of a unit again.
// Why: "Week 1 Checklist" is a list about a week, and an overview of the same months is no second plan; that
// is decided over the whole document at once.
#pragma once
#include "load/roadmap/outline.hpp"
#include "load/roadmap/roadmap_draft.hpp"

#include <map>
#include <optional>

namespace waymark {

// A passage that tells of a unit again.
struct View {
  size_t unit = 0; // the unit's passage
  UnitLabel label; // what the view says of it
  int line = 0;
};
using Views = std::map<size_t, View>; // by passage

// Takes the label from every passage that is no unit, and gives lists and tables without units back as they
// were. Two units of one place with one number are reported.
Views choose_units(DocumentPassages &passages, Roadmap &roadmap, Diagnostics &diagnostics);

} // namespace waymark

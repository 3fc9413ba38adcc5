// A roadmap while it is being understood: the model and what only the reading needs.
// Why: spans and items are settled in several steps, each over the whole document.
#pragma once
#include "load/roadmap/parse_timing.hpp"
#include "model/roadmap.hpp"

#include <optional>
#include <vector>

namespace waymark {

struct UnitOrigin {
  Timing timing;
  std::string pinned; // "{#id}" of its heading, or empty
};

struct SectionOrigin {
  // heading: it has one; lead_in: a bold label; unlabelled: what stands before the first of these
  enum class Begin { heading, lead_in, unlabelled } begin = Begin::unlabelled;
  int level = 0;                   // of the heading
  std::optional<size_t> unit;      // it stands in
  std::optional<size_t> tracks;    // the unit whose items it holds: `unit`, or one named by its title
  std::optional<SectionKind> kind; // what its label says
};

struct ItemOrigin {
  std::string pinned;             // "{#id}", or empty
  std::string slug;               // of its text without dates
  std::optional<PartialDate> due; // whose year may be missing
};

struct RoadmapDraft {
  Roadmap roadmap;
  std::vector<UnitOrigin> units;       // by unit
  std::vector<SectionOrigin> sections; // by section
  std::vector<ItemOrigin> items;       // by item
};

} // namespace waymark

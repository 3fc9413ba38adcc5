// A roadmap while it is being understood: the model and what only the reading needs.
// Why: spans and items are settled in several steps, each over the whole document.
#pragma once
#include "load/roadmap/parse_timing.hpp"
#include "model/roadmap.hpp"

#include <map>
#include <optional>
#include <vector>

namespace waymark {

struct UnitOrigin {
  Timing timing;
  std::string pinned;           // "{#id}" of its heading, or empty
  bool is_time_written = false; // not only counted from its number
  bool is_heading = true;       // a list item, row or bold line is an item itself where nothing is in it
};

struct SectionOrigin {
  // heading: it has one; lead_in: a bold label; unlabelled: what stands before the first of these
  enum class Begin { heading, lead_in, unlabelled } begin = Begin::unlabelled;
  int level = 0;                   // of the heading
  std::optional<size_t> unit;      // it stands in
  std::optional<size_t> tracks;    // the unit whose items it holds: `unit`, or one named by its title
  std::optional<SectionKind> kind; // what its label says
  bool is_second_telling = false;  // of an overview: its bullets count only where the unit has nothing else
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
  std::vector<ItemOrigin> habits;      // by habit
  std::map<size_t, size_t> unit_of_passage;
};

} // namespace waymark

// A roadmap document as one row of passages: headings, and what may be a unit's heading though it is written
// as a bold line, a list item or a row of a table. Why: units are found the same way wherever their names
// stand; what turns out to be no unit goes back to what it was.
#pragma once
#include "load/roadmap/parse_unit_label.hpp"
#include "model/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

// Headings have their levels 1 to 6; what only acts as one lies below all of them.
constexpr int bold_line_level = 7;
constexpr int bold_section_level = 8; // a heading that is a section of the unit that a bold line names
constexpr int list_item_level = 9;    // and more, where lists are nested

struct DocumentPassage {
  Block block;
  int level = 0;                  // of a heading, or of what may be one; 0: neither
  int closes = 0;                 // units of this level and deeper end before this block; 0: none do
  std::optional<UnitLabel> label; // where it may be a unit's heading
  // Begins a section: the cell of a table under its column's name.
  struct Section {
    SectionKind kind = SectionKind::prose;
    std::string title;
  };
  std::optional<Section> section;
  std::optional<size_t> region; // index into DocumentPassages::regions
};

struct DocumentPassages {
  std::vector<DocumentPassage> all;
  std::optional<size_t> title; // the document's own title, which is no unit
  std::vector<Block> regions;  // lists and tables as they were, to go back to where they hold no units
};

} // namespace waymark

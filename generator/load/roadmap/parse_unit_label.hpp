// "Phase 1: The Azure Transition (Feb 2026 – June 2026)" taken apart: kind, number, title and time.
// Why: units of a roadmap are recognised by their labels, wherever these stand: headings, rows, lead-ins.
#pragma once
#include "load/roadmap/parse_timing.hpp"

namespace waymark {

inline constexpr size_t longest_unit_label = 400; // bytes; what is longer is a paragraph under a '#'

struct UnitLabel {
  // numbered: "Week 3"; named: "Foundation Phase", "January 2026", which are units only where their
  // surroundings say so too.
  enum class Certainty { numbered, named } certainty = Certainty::numbered;
  UnitKind kind = UnitKind::phase;
  std::optional<int> number;
  std::optional<int> number_end;
  std::string dotted_number; // "1.1", whose last part is `number`; else empty
  std::string label;         // "Phase 1"
  std::string title;         // "The Azure Transition"
  Timing timing; // written beside the title, else what the number itself says ("Month 3", "Q1 2026")
  bool is_time_written = false;
  bool is_open = false; // "Months 36+"
};

// "Week 1 Checklist" is a section about week 1, unless a document names all of its units so: "Q1 2025 Goals".
enum class SectionTitles { are_sections, are_units };

// Ornaments, list numbers and bytes of damaged emoji may stand before the label.
std::optional<UnitLabel> parse_unit_label(std::string_view text,
                                          SectionTitles section_titles = SectionTitles::are_sections);

} // namespace waymark

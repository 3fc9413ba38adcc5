// What each column of a table of units says: which unit, when, how many hours, how far it is, or what is in
// it. Why: "Week | Dates | Topics | Status" is a roadmap as good as one of headings.
#pragma once
#include "load/roadmap/parse_unit_label.hpp"
#include "model/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

enum class ColumnRole { label, outer_label, time, status, content, unit };

struct TableColumn {
  ColumnRole role = ColumnRole::content;
  std::string title; // of its header, plain
  SectionKind kind = SectionKind::topics;
  std::optional<UnitLabel>
      label; // unit: the header names a unit of its own ("Day 1-2"), whose cells are in it
};

struct TableColumns {
  std::vector<TableColumn> columns;
  std::optional<size_t> label;       // the column that names the units
  std::optional<size_t> outer_label; // one before it that names the units around: "Month | Week | …"
  std::optional<size_t> title;       // the content column whose cell is the unit's title
};

// Nothing where the table has no units.
std::optional<TableColumns> table_columns(const Block &table);

// When or how long, as a cell says it under its header: "10" under "Hours", "3-4" under "Weeks".
std::optional<Timing> timing_of_cell(const std::string &header, const std::string &cell);

// The unit that a label cell names under its header: "1-2" under "Week", "Week 3", "Oct 26 – Nov 1" under
// "Week".
std::optional<UnitLabel> label_of_cell(const std::string &header, const std::string &cell);

} // namespace waymark

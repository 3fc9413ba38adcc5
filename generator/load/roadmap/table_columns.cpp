#include "load/roadmap/table_columns.hpp"

#include "load/roadmap/cell_lines.hpp"
#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/mark_states.hpp"
#include "load/roadmap/parse_rank_label.hpp"
#include "load/roadmap/parse_timing.hpp"
#include "load/roadmap/text_tokens.hpp"
#include "markdown/plain_text.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace waymark {
namespace {

constexpr size_t longest_title = 120; // bytes; what is longer is a text, not a title

std::string cell_text(const Block &row, size_t column) {
  return column < row.children.size() ? plain_text(row.children[column].inlines) : std::string();
}

// How many of the column's cells hold, and how many there are that are not empty.
struct Share {
  size_t holds = 0;
  size_t filled = 0;
  [[nodiscard]] bool is_most() const { return filled > 0 && holds * 10 >= filled * 6; }
};

class ColumnReader {
public:
  explicit ColumnReader(const Block &table) : m_table(table) {
    for (const auto &cell : table.children.front().children) {
      TableColumn column;
      column.title = plain_text(cell.inlines);
      m_found.columns.push_back(std::move(column));
    }
  }

  std::optional<TableColumns> read() {
    find_label();
    if (!m_found.label)
      return {};
    for (size_t i = 0; i < m_found.columns.size(); ++i)
      if (i != m_found.label && i != m_found.outer_label)
        read_role(i);
    read_weekdays();
    find_title();
    return std::move(m_found);
  }

private:
  [[nodiscard]] Share share(size_t column, const std::function<bool(const std::string &)> &holds) const {
    Share result;
    for (size_t row = 1; row < m_table.children.size(); ++row) {
      const auto text = cell_text(m_table.children[row], column);
      if (text_tokens(text).empty())
        continue;
      ++result.filled;
      result.holds += holds(text) ? 1 : 0;
    }
    return result;
  }

  // A cell of several lines is no name: it may hold several days.
  [[nodiscard]] bool is_one_line(size_t row, size_t column) const {
    const auto &cells = m_table.children[row].children;
    return column >= cells.size() || cell_lines(cells[column].inlines).size() <= 1;
  }

  [[nodiscard]] bool names_units(size_t column) const {
    const auto &header = m_found.columns[column].title;
    for (size_t row = 1; row < m_table.children.size(); ++row)
      if (!is_one_line(row, column))
        return false;
    const auto found =
        share(column, [&](const std::string &cell) { return label_of_cell(header, cell).has_value(); });
    return found.is_most() && (found.holds > 1 || parse_unit_label(header + " 1"));
  }

  // The finest column of units among the first that name any: "Month | Week | Topic".
  void find_label() {
    for (size_t i = 0; i < m_found.columns.size(); ++i) {
      if (!names_units(i))
        continue;
      if (!m_found.label) {
        m_found.label = i;
        m_found.columns[i].role = ColumnRole::label;
        continue;
      }
      if (i == *m_found.label + 1 && kind_of(i) > kind_of(*m_found.label)) {
        m_found.outer_label = m_found.label;
        m_found.columns[*m_found.label].role = ColumnRole::outer_label;
        m_found.label = i;
        m_found.columns[i].role = ColumnRole::label;
      }
      return;
    }
  }

  [[nodiscard]] UnitKind kind_of(size_t column) const {
    for (size_t row = 1; row < m_table.children.size(); ++row)
      if (const auto label =
              label_of_cell(m_found.columns[column].title, cell_text(m_table.children[row], column)))
        return label->kind;
    return UnitKind::phase;
  }

  void read_role(size_t index) {
    auto &column = m_found.columns[index];
    const auto is_time = [&](const std::string &cell) {
      return timing_of_cell(column.title, cell).has_value();
    };
    if (share(index, is_time).is_most())
      column.role = ColumnRole::time;
    else if (share(index, [](const std::string &cell) { return parse_status(cell).has_value(); }).is_most())
      column.role = ColumnRole::status;
    else if (auto label = parse_unit_label(column.title); label && label->number) {
      column.role = ColumnRole::unit;
      column.label = std::move(label);
    } else if (names_unit(column.title) || share(index, is_bare_number).is_most())
      column.kind = SectionKind::prose; // what it is called, or how many there are, is no work
    else
      column.kind = classify_section(column.title).value_or(SectionKind::topics);
  }

  static bool is_bare_number(const std::string &cell) {
    return std::ranges::none_of(text_tokens(cell),
                                [](const TextToken &token) { return token.kind == TextToken::Kind::word; });
  }

  // "Title" and "Role" of a level say what it is called.
  static bool names_unit(const std::string &title) {
    constexpr std::array<std::string_view, 6> names{"title", "name", "role", "job title", "position", "code"};
    return std::ranges::find(names, lower_case(title)) != names.end();
  }

  // "Mon | Tue | Wed": such columns hold what is to be done on the day, and are no routine.
  void read_weekdays() {
    const auto is_routine = [](const TableColumn &column) {
      return column.role == ColumnRole::content && column.kind == SectionKind::routine;
    };
    if (std::ranges::count_if(m_found.columns, is_routine) < 3)
      return;
    for (auto &column : m_found.columns)
      if (is_routine(column))
        column.kind = SectionKind::topics;
  }

  [[nodiscard]] bool may_be_title(size_t index) const {
    const auto &column = m_found.columns[index];
    if (column.role != ColumnRole::content ||
        (column.kind != SectionKind::topics && column.kind != SectionKind::goal))
      return false;
    return share(index, [](const std::string &cell) { return cell.size() <= longest_title; }).is_most();
  }

  void find_title() {
    for (size_t i = 0; i < m_found.columns.size() && !m_found.title; ++i)
      if (m_found.columns[i].role == ColumnRole::content && names_unit(m_found.columns[i].title))
        m_found.title = i;
    for (size_t i = 0; i < m_found.columns.size() && !m_found.title; ++i)
      if (may_be_title(i))
        m_found.title = i;
    for (size_t i = 0; i < m_found.columns.size() && !m_found.title; ++i)
      if (m_found.columns[i].role == ColumnRole::content && m_found.columns[i].kind != SectionKind::resources)
        m_found.title = i;
  }

  const Block &m_table;
  TableColumns m_found;
};

bool is_label(const std::optional<UnitLabel> &label) {
  return label &&
         (label->number || label->certainty == UnitLabel::Certainty::numbered || label->is_time_written);
}

} // namespace

std::optional<Timing> timing_of_cell(const std::string &header, const std::string &cell) {
  if (auto timing = parse_timing(cell))
    return timing;
  // "Hours | 10", "Weeks | 3-4", "Days | 5"
  if (auto timing = parse_timing(cell + " " + header))
    return timing;
  return {};
}

std::optional<UnitLabel> label_of_cell(const std::string &header, const std::string &cell) {
  if (auto label = parse_unit_label(cell); is_label(label))
    return label;
  const auto of_header = parse_unit_label(header + " 1");
  if (!of_header || !of_header->title.empty())
    return {};
  if (auto label = parse_unit_label(header + " " + cell);
      label && label->number && label->kind == of_header->kind) {
    label->label = cell.size() < header.size() + 8 ? header + " " + cell : cell;
    return label;
  }
  if (const auto timing = parse_timing(cell); timing && timing->span) {
    UnitLabel label;
    label.kind = of_header->kind;
    label.label = cell;
    label.timing = *timing;
    label.is_time_written = true;
    return label;
  }
  if (of_header->kind == UnitKind::level || of_header->kind == UnitKind::phase ||
      of_header->kind == UnitKind::stage) {
    UnitLabel label;
    label.certainty = UnitLabel::Certainty::named;
    label.kind = of_header->kind;
    auto [title, timing] = split_timing(cell);
    label.label = title;
    label.timing = std::move(timing);
    label.is_time_written = label.timing.span.has_value();
    if (!title.empty() && title.size() <= longest_title)
      return label;
  }
  return {};
}

std::optional<TableColumns> table_columns(const Block &table) {
  if (table.children.size() < 2 || !table.children.front().is_header)
    return {};
  return ColumnReader(table).read();
}

} // namespace waymark

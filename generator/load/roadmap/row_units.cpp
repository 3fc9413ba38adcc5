#include "load/roadmap/row_units.hpp"

#include "load/roadmap/cell_lines.hpp"
#include "load/roadmap/counted_sections.hpp"
#include "load/roadmap/mark_states.hpp"
#include "load/roadmap/table_columns.hpp"
#include "load/roadmap/text_tokens.hpp"
#include "markdown/plain_text.hpp"
#include "text/date.hpp"
#include "text/slug.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

std::string text_of(const Block &cell) {
  return plain_text(cell.inlines);
}

bool is_empty(const Block &cell) {
  return text_tokens(text_of(cell)).empty();
}

Block block_at(BlockKind kind, const Block &cell, int offset) {
  Block block;
  block.kind = kind;
  block.line = block.end_line = cell.line;
  block.column = cell.column + offset; // several items of one cell are told apart by it
  return block;
}

Block text_block(BlockKind kind, const Block &cell, std::vector<Inline> inlines, int offset = 0) {
  auto block = block_at(kind, cell, offset);
  block.inlines = std::move(inlines);
  return block;
}

Inline text_inline(std::string text) {
  Inline words;
  words.text = std::move(text);
  return words;
}

Inline strong(const std::string &text, const Block &cell) {
  Inline words;
  words.text = text;
  words.line = cell.line;
  words.column = cell.column;
  Inline bold = words;
  bold.kind = InlineKind::strong;
  bold.text.clear();
  bold.children.push_back(std::move(words));
  return bold;
}

// "✅ 2026-06-14" in a status column says the day as well: the item says it in its own way.
std::vector<Inline> with_day(std::vector<Inline> line, const std::string &status) {
  const auto digit = status.find_first_of("0123456789");
  const auto day =
      digit == std::string::npos ? std::nullopt : parse_date(std::string_view(status).substr(digit, 10));
  if (!day)
    return line;
  line.push_back(text_inline(" ✅ " + iso_date(*day)));
  return line;
}

// "Day 1: load<br>Day 2: join"
bool are_units(const std::vector<CellLine> &lines) {
  return lines.size() > 1 && std::ranges::all_of(lines, [](const CellLine &line) {
           const auto label = parse_unit_label(plain_text(line.inlines));
           return label && label->certainty == UnitLabel::Certainty::numbered;
         });
}

class RowReader {
public:
  RowReader(const TableColumns &columns, const Block &header, int level)
      : m_columns(columns), m_header(header), m_level(level) {}

  void read(const Block &row, std::vector<DocumentPassage> &passages) {
    m_row = &row;
    m_passages = &passages;
    read_status();
    read_outer();
    const auto &cell = row.children[*m_columns.label];
    auto label = label_of_cell(m_columns.columns[*m_columns.label].title, text_of(cell));
    const int level = m_level + (m_columns.outer_label ? 1 : 0);
    if (!label) {
      add_row_as_text();
      return;
    }
    add_times(*label);
    add_title(*label);
    const bool has_items = has_counted_cells();
    DocumentPassage unit;
    unit.block = text_block(BlockKind::heading, cell, cell.inlines);
    unit.block.tick = has_items ? Tick::none : m_status;
    unit.level = level;
    unit.label = std::move(label);
    passages.push_back(std::move(unit));
    add_label_name(cell, *passages.back().label);
    for (size_t i = 0; i < m_columns.columns.size() && i < row.children.size(); ++i)
      add_cell(i, level);
  }

  // What stands in the header above nothing is said once, at the table's end.
  void end(const Block &table, std::vector<DocumentPassage> &passages) {
    m_passages = &passages;
    for (size_t i = 0; i < m_columns.columns.size(); ++i) {
      const bool is_filled =
          std::any_of(table.children.begin() + 1, table.children.end(), [&](const Block &row) {
            return i < row.children.size() && !is_empty(row.children[i]);
          });
      if (!is_filled && !m_columns.columns[i].title.empty())
        add_name(m_columns.columns[i].title, SectionKind::prose, table.children.back());
    }
  }

private:
  void add_name(const std::string &title, SectionKind kind, const Block &place) {
    DocumentPassage name;
    name.block = text_block(BlockKind::paragraph, place, {strong(title, place)});
    name.section = DocumentPassage::Section{kind, title};
    m_passages->push_back(std::move(name));
  }

  // "Timeline | Week 1": the header is a word that the unit's own name does not say.
  void add_label_name(const Block &cell, const UnitLabel &label) {
    const auto &header = m_columns.columns[*m_columns.label].title;
    const auto header_words = slug_of(header);
    if (header_words.empty() ||
        ("-" + slug_of(label.label) + "-").find("-" + header_words + "-") != std::string::npos)
      return;
    add_name(header, SectionKind::prose, cell);
    DocumentPassage words;
    words.block = text_block(BlockKind::paragraph, cell, cell.inlines);
    m_passages->push_back(std::move(words));
  }

  [[nodiscard]] const Block *cell(size_t column) const {
    const bool is_there = column < m_row->children.size() && !is_empty(m_row->children[column]);
    return is_there ? &m_row->children[column] : nullptr;
  }

  void read_status() {
    m_status = Tick::none;
    m_status_text.clear();
    for (size_t i = 0; i < m_columns.columns.size(); ++i)
      if (const auto *found = cell(i); found && m_columns.columns[i].role == ColumnRole::status) {
        m_status_text = text_of(*found);
        m_status = parse_status(m_status_text).value_or(Tick::none);
      }
  }

  // "Month" is filled in the first of its rows, or in all of them.
  void read_outer() {
    const auto *outer = m_columns.outer_label ? cell(*m_columns.outer_label) : nullptr;
    if (outer == nullptr || text_of(*outer) == m_outer)
      return;
    auto label = label_of_cell(m_columns.columns[*m_columns.outer_label].title, text_of(*outer));
    if (!label)
      return;
    m_outer = text_of(*outer);
    DocumentPassage unit;
    unit.block = text_block(BlockKind::heading, *outer, outer->inlines);
    unit.level = m_level;
    unit.label = std::move(label);
    m_passages->push_back(std::move(unit));
  }

  // A row that names no unit ("Total", or the next line of the one above) is a line of text in the unit
  // above.
  void add_row_as_text() {
    std::vector<Inline> words;
    for (const auto &each : m_row->children) {
      if (is_empty(each))
        continue;
      if (!words.empty())
        words.push_back(text_inline(" · "));
      words.insert(words.end(), each.inlines.begin(), each.inlines.end());
    }
    if (words.empty())
      return;
    DocumentPassage text;
    text.block = text_block(BlockKind::paragraph, m_row->children.front(), std::move(words));
    m_passages->push_back(std::move(text));
  }

  void add_times(UnitLabel &label) const {
    std::string spans;
    for (size_t i = 0; i < m_columns.columns.size(); ++i) {
      const auto *found = cell(i);
      if (found == nullptr || m_columns.columns[i].role != ColumnRole::time)
        continue;
      const auto timing = timing_of_cell(m_columns.columns[i].title, text_of(*found));
      if (!timing)
        continue;
      // "Start | End" are the two ends of one span.
      if (timing->span && !spans.empty())
        if (const auto both = parse_timing(spans + " – " + timing->span->text)) {
          label.timing.span.reset();
          add_timing(label.timing, *both);
          continue;
        }
      if (timing->span) {
        spans = timing->span->text;
        label.is_time_written = true;
        if (label.timing.span && label.timing.span->form == SpanPhrase::Form::numbered)
          label.timing.span.reset();
      }
      add_timing(label.timing, *timing);
    }
  }

  void add_title(UnitLabel &label) const {
    const auto *title = m_columns.title ? cell(*m_columns.title) : nullptr;
    if (title == nullptr || (!label.title.empty() && label.title != label.label))
      return;
    const auto lines = cell_lines(title->inlines);
    if (are_units(lines))
      return;
    label.title.clear();
    for (const auto &line : lines)
      label.title += (label.title.empty() ? "" : ", ") + plain_text(line.inlines);
  }

  [[nodiscard]] bool has_counted_cells() const {
    for (size_t i = 0; i < m_columns.columns.size(); ++i)
      if (const auto &column = m_columns.columns[i];
          cell(i) &&
          ((column.role == ColumnRole::content && counts(column.kind)) || column.role == ColumnRole::unit))
        return true;
    return false;
  }

  void add_cell(size_t index, int level) {
    const auto &column = m_columns.columns[index];
    const auto *found = cell(index);
    if (found == nullptr || column.role == ColumnRole::label || column.role == ColumnRole::outer_label)
      return;
    if (column.role == ColumnRole::unit) {
      add_unit_cell(column, *found, level + 1);
      return;
    }
    const bool is_content = column.role == ColumnRole::content;
    add_name(column.title, is_content ? column.kind : SectionKind::prose, *found);
    if (!is_content) {
      DocumentPassage words;
      words.block = text_block(BlockKind::paragraph, *found, found->inlines);
      m_passages->push_back(std::move(words));
      return;
    }
    add_lines(*found, column.kind, level + 1);
  }

  // A column that is a unit itself: "Day 1-2" above the cells of each week.
  void add_unit_cell(const TableColumn &column, const Block &found, int level) {
    DocumentPassage unit;
    unit.block = text_block(BlockKind::heading, found, m_header.children[header_index(column)].inlines);
    unit.level = level;
    unit.label = column.label;
    m_passages->push_back(std::move(unit));
    add_lines(found, SectionKind::topics, level + 1);
  }

  [[nodiscard]] size_t header_index(const TableColumn &column) const {
    return static_cast<size_t>(&column - m_columns.columns.data());
  }

  // Each line of a cell is an item, or a unit of its own: "Day 1: load<br>Day 2: join".
  void add_lines(const Block &found, SectionKind kind, int level) {
    const auto lines = cell_lines(found.inlines);
    const bool has_units = are_units(lines);
    DocumentPassage list;
    list.block = block_at(BlockKind::list, found, 0);
    for (size_t i = 0; i < lines.size(); ++i) {
      const int offset = static_cast<int>(i);
      const auto status = counts(kind) ? m_status : Tick::none; // what is read for it is not done by it
      const auto tick = lines[i].tick != Tick::none ? lines[i].tick : status;
      if (has_units) {
        DocumentPassage unit;
        unit.block = text_block(BlockKind::heading, found, lines[i].inlines, offset);
        unit.block.tick = tick;
        unit.level = level;
        unit.label = parse_unit_label(plain_text(lines[i].inlines));
        m_passages->push_back(std::move(unit));
        continue;
      }
      auto item = block_at(BlockKind::item, found, offset);
      item.tick = tick;
      item.children.push_back(text_block(
          BlockKind::paragraph, found,
          tick == Tick::done ? with_day(lines[i].inlines, m_status_text) : lines[i].inlines, offset));
      list.block.children.push_back(std::move(item));
    }
    if (!list.block.children.empty())
      m_passages->push_back(std::move(list));
  }

  const TableColumns &m_columns;
  const Block &m_header;
  int m_level;
  const Block *m_row = nullptr;
  std::vector<DocumentPassage> *m_passages = nullptr;
  Tick m_status = Tick::none;
  std::string m_status_text;
  std::string m_outer;
};

} // namespace

std::vector<DocumentPassage> row_units(const Block &table, int level) {
  std::vector<DocumentPassage> passages;
  const auto columns = table_columns(table);
  if (!columns)
    return passages;
  RowReader reader(*columns, table.children.front(), level);
  for (size_t row = 1; row < table.children.size(); ++row)
    reader.read(table.children[row], passages);
  reader.end(table, passages);
  return passages;
}

} // namespace waymark

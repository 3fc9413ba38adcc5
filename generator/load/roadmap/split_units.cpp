#include "load/roadmap/split_units.hpp"

#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/join_views.hpp"
#include "load/roadmap/lead_in.hpp"
#include "markdown/plain_text.hpp"
#include "text/slug.hpp"

#include <algorithm>
#include <set>

namespace waymark {
namespace {

// An id that its words do not give was pinned by the owner.
std::string pinned_id(const Block &heading, const std::string &text) {
  const auto slug = slug_of(text);
  const bool is_from_words = heading.id.empty() || heading.id == slug || heading.id.starts_with(slug + "-");
  return is_from_words || heading.id.starts_with("section") ? std::string() : heading.id;
}

// What might have been a unit's name, as the text that it is.
Block as_text(DocumentPassage passage) {
  auto block = std::move(passage.block);
  block.kind = BlockKind::paragraph;
  if (passage.level < list_item_level)
    return block;
  Block item = block, list = block;
  item.kind = BlockKind::item;
  list.kind = BlockKind::list;
  item.inlines.clear();
  list.inlines.clear();
  block.tick = list.tick = Tick::none;
  item.children.push_back(std::move(block));
  list.children.push_back(std::move(item));
  return list;
}

// Views whose own line says no more than which unit they tell of: the cell "3" of a table of months.
std::set<size_t> bare_views(const DocumentPassages &passages, const Views &views) {
  std::set<size_t> bare;
  for (const auto &[index, view] : views) {
    const auto name = "-" + slug_of(passages.all[view.unit].label->label) + "-";
    const auto words = slug_of(plain_text(passages.all[index].block.inlines));
    if (passages.all[index].level >= list_item_level && name.find("-" + words + "-") != std::string::npos)
      bare.insert(index);
  }
  return bare;
}

// Of the lists and tables that tell of units again; what is nested in their rows follows them.
RowsOfRegions rows_of_regions(const DocumentPassages &passages, const Views &views) {
  RowsOfRegions rows;
  for (size_t i = 0; i < passages.all.size(); ++i)
    if (passages.all[i].region && passages.all[i].level == list_item_level &&
        (passages.all[i].label || views.contains(i)))
      rows[*passages.all[i].region].push_back(i);
  std::erase_if(rows, [&](const auto &entry) {
    return std::ranges::none_of(entry.second, [&](size_t row) { return views.contains(row); });
  });
  return rows;
}

class UnitSplitter {
public:
  UnitSplitter(RoadmapDraft &draft, const DocumentPassages &passages, const Views &views)
      : m_draft(draft), m_views(views), m_bare_views(bare_views(passages, views)) {}

  void take(DocumentPassage passage, size_t index) {
    if (passage.closes > 0)
      close_units(passage.closes);
    if (const auto view = m_views.find(index); view != m_views.end())
      take_view(std::move(passage), index, view->second.unit);
    else if (passage.label)
      take_unit(std::move(passage), index);
    else if (passage.section)
      take_cell_name(std::move(passage));
    else if (passage.level > 0 && (passage.level < bold_line_level || passage.level == bold_section_level))
      take_heading(std::move(passage.block), passage.level);
    else if (passage.level > 0)
      take_block(as_text(std::move(passage)));
    else
      take_block(std::move(passage.block));
  }

  [[nodiscard]] JoinedSections joined() { return std::move(m_joined); }

private:
  void close_units(int level);
  void take_unit(DocumentPassage passage, size_t index);
  void take_view(DocumentPassage passage, size_t index, size_t unit);
  void take_cell_name(DocumentPassage passage);
  void take_heading(Block heading, int level);
  void take_block(Block block);
  void begin_section(SectionOrigin origin, std::string title);
  [[nodiscard]] std::vector<RoadmapPart> &parts();
  [[nodiscard]] std::optional<size_t> unit() const;
  [[nodiscard]] bool begins_section(const LeadIn &label, std::optional<SectionKind> kind) const;
  [[nodiscard]] bool leaves_goal(const Block &block) const;
  void add(Block block);

  struct OpenUnit {
    size_t unit = 0;
    int level = 0;
  };
  struct OpenView {
    size_t unit = 0; // its passage
    int level = 0;
  };

  RoadmapDraft &m_draft;
  const Views &m_views;
  std::set<size_t> m_bare_views;
  JoinedSections m_joined;
  std::vector<OpenUnit> m_open_units;
  std::vector<OpenView> m_open_views;
  std::optional<size_t> m_section; // that takes the next block
  bool m_is_goal_said = false;     // the section is a goal that was told in its label's own paragraph
  std::string m_heading;           // the last one's words
  std::optional<SectionKind> m_heading_kind;
};

std::optional<size_t> UnitSplitter::unit() const {
  return m_open_units.empty() || !m_open_views.empty() ? std::nullopt
                                                       : std::optional(m_open_units.back().unit);
}

std::vector<RoadmapPart> &UnitSplitter::parts() {
  return m_open_units.empty() ? m_draft.roadmap.parts : m_draft.roadmap.units[m_open_units.back().unit].parts;
}

void UnitSplitter::close_units(int level) {
  while (!m_open_units.empty() && m_open_units.back().level >= level) {
    m_open_units.pop_back();
    m_section.reset();
  }
  while (!m_open_views.empty() && m_open_views.back().level >= level) {
    m_open_views.pop_back();
    m_section.reset();
  }
}

void UnitSplitter::add(Block block) {
  auto &section = m_draft.roadmap.sections[*m_section];
  if (section.line == 0)
    section.line = block.line;
  section.blocks.push_back(std::move(block));
}

void UnitSplitter::take_unit(DocumentPassage passage, size_t index) {
  close_units(passage.level);
  const auto &label = *passage.label;
  const auto text = plain_text(passage.block.inlines);
  RoadmapUnit unit_read;
  unit_read.kind = label.kind;
  unit_read.number = label.number;
  unit_read.number_end = label.number_end;
  unit_read.dotted_number = label.dotted_number;
  unit_read.label = label.label;
  unit_read.title = label.title;
  unit_read.position = {m_draft.roadmap.file, passage.block.line, passage.block.column};
  unit_read.parent = unit();
  unit_read.span.text = label.is_time_written ? label.timing.span->text : std::string();
  const auto unit_index = m_draft.roadmap.units.size();
  m_draft.units.push_back(
      {label.timing, pinned_id(passage.block, text), label.is_time_written, passage.level < bold_line_level});
  parts().push_back({RoadmapPart::Kind::unit, unit_index});
  unit_read.heading = std::move(passage.block);
  unit_read.heading.kind = BlockKind::heading;
  m_draft.roadmap.units.push_back(std::move(unit_read));
  m_open_units.push_back({unit_index, passage.level});
  m_draft.unit_of_passage[index] = unit_index;
  m_section.reset();
}

// A heading begins a section of its own; a list item is told under the heading above it, and the cells of a
// row under the names of their columns.
void UnitSplitter::take_view(DocumentPassage passage, size_t index, size_t unit) {
  close_units(passage.level);
  m_open_views.push_back({unit, passage.level});
  m_section.reset();
  if (passage.level < list_item_level) {
    const auto title = plain_text(passage.block.inlines);
    begin_section({SectionOrigin::Begin::heading, passage.level, {}, {}, classify_section(title)}, title);
    add(std::move(passage.block));
  } else if (!m_bare_views.contains(index)) {
    begin_section({SectionOrigin::Begin::unlabelled, 0, {}, {}, m_heading_kind}, m_heading);
    add(as_text(std::move(passage)));
  }
}

void UnitSplitter::take_cell_name(DocumentPassage passage) {
  begin_section({SectionOrigin::Begin::lead_in, 0, {}, {}, passage.section->kind}, passage.section->title);
  add(std::move(passage.block));
}

void UnitSplitter::begin_section(SectionOrigin origin, std::string title) {
  origin.unit = unit();
  origin.tracks = origin.unit;
  m_section = m_draft.roadmap.sections.size();
  m_is_goal_said = false;
  if (!m_open_views.empty())
    m_joined.push_back({*m_section, m_open_views.back().unit});
  else
    parts().push_back({RoadmapPart::Kind::section, *m_section});
  m_draft.roadmap.sections.push_back({SectionKind::prose, std::move(title), {}, {}, 0});
  m_draft.sections.push_back(origin);
}

// Inside a unit a deeper heading belongs to the section above unless it begins another kind; outside of units
// every heading stands for itself.
void UnitSplitter::take_heading(Block heading, int level) {
  close_units(level);
  const auto title = plain_text(heading.inlines);
  const auto kind = classify_section(title);
  m_heading = title;
  m_heading_kind = kind;
  if (m_section && (unit() || !m_open_views.empty())) {
    const auto &current = m_draft.sections[*m_section];
    const bool is_below = current.begin == SectionOrigin::Begin::heading && level > current.level;
    if (is_below && (!kind || kind == current.kind)) {
      add(std::move(heading));
      return;
    }
  }
  begin_section({SectionOrigin::Begin::heading, level, {}, {}, kind}, title);
  add(std::move(heading));
}

// A known label begins its kind; an unknown one that stands alone ends a section that a label began.
bool UnitSplitter::begins_section(const LeadIn &label, std::optional<SectionKind> kind) const {
  if (kind)
    return !m_section || m_draft.sections[*m_section].kind != kind;
  return label.is_bold && label.rest.empty() && m_section &&
         m_draft.sections[*m_section].begin == SectionOrigin::Begin::lead_in;
}

// "**Goal:** understand joins", and then a list of what to do.
bool UnitSplitter::leaves_goal(const Block &block) const {
  return m_is_goal_said && (block.kind == BlockKind::list || block.kind == BlockKind::table);
}

void UnitSplitter::take_block(Block block) {
  const auto label = block.kind == BlockKind::paragraph ? lead_in(block.inlines) : std::nullopt;
  const auto match = label && label->is_bold ? LabelMatch::last_words : LabelMatch::whole;
  const auto kind = label ? classify_section(label->label, match) : std::nullopt;
  if (label && begins_section(*label, kind)) {
    begin_section({SectionOrigin::Begin::lead_in, 0, {}, {}, kind}, label->label);
    m_is_goal_said = kind == SectionKind::goal && !label->rest.empty();
  } else if (!m_section || leaves_goal(block)) {
    begin_section({}, {});
  }
  add(std::move(block));
}

} // namespace

void split_units(DocumentPassages passages, const Views &views, RoadmapDraft &draft,
                 Diagnostics &diagnostics) {
  const auto rows = rows_of_regions(passages, views);
  UnitSplitter splitter(draft, passages, views);
  for (size_t i = 0; i < passages.all.size(); ++i)
    if (i != passages.title)
      splitter.take(std::move(passages.all[i]), i);
  join_views(draft, splitter.joined(), views, rows, diagnostics);
}

} // namespace waymark

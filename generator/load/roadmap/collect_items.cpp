#include "load/roadmap/collect_items.hpp"

#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/counted_sections.hpp"
#include "load/roadmap/lead_in.hpp"
#include "load/roadmap/list_boxes.hpp"
#include "load/roadmap/parse_habit.hpp"
#include "load/roadmap/parse_status.hpp"
#include "load/roadmap/read_ticks.hpp"
#include "load/roadmap/take_pin.hpp"
#include "markdown/plain_text.hpp"
#include "markdown/walk.hpp"
#include "text/slug.hpp"

#include <algorithm>

namespace waymark {
namespace {

enum class Tracked { nothing, boxes, bullets };

std::string text_of(const Block &item) {
  if (const auto *paragraph = first_paragraph(item))
    return plain_text(paragraph->inlines);
  return item.children.empty() ? std::string() : plain_text(item.children[0]);
}

std::vector<RoadmapLink> links_of(const std::vector<Block> &blocks) {
  std::vector<RoadmapLink> links;
  for_each_inline(blocks, [&](const Inline &each) {
    if (each.kind == InlineKind::link)
      links.push_back({plain_text(each.children), each.destination});
  });
  return links;
}

class ItemCollector {
public:
  ItemCollector(RoadmapDraft &draft, Diagnostics &diagnostics)
      : m_draft(draft), m_diagnostics(diagnostics), m_items(draft.roadmap.units.size()) {
    for (const auto &unit : draft.roadmap.units)
      m_tracked.push_back(unit.heading.tick == Tick::none ? Tracked::bullets : Tracked::boxes);
    for (size_t i = 0; i < draft.sections.size(); ++i)
      if (const auto unit = draft.sections[i].tracks; unit && holds_boxes(draft.roadmap.sections[i].blocks))
        m_tracked[*unit] = Tracked::boxes;
  }

  void collect() {
    visit_parts(m_draft.roadmap.parts);
    for (auto &section : m_draft.roadmap.sections)
      take_all_pins(section.blocks);
  }

private:
  void visit_parts(const std::vector<RoadmapPart> &parts) {
    for (const auto &part : parts) {
      if (part.kind == RoadmapPart::Kind::unit)
        visit_unit(part.index);
      else
        visit_section(part.index);
    }
  }

  void visit_unit(size_t index) {
    if (m_draft.roadmap.units[index].heading.tick != Tick::none)
      add_unit_itself(index);
    const auto parts = m_draft.roadmap.units[index].parts;
    visit_parts(parts);
    // What an overview lists is the unit's work where nothing else says it.
    if (m_items[index] == 0)
      for (const auto &part : parts)
        if (part.kind == RoadmapPart::Kind::section && m_draft.sections[part.index].is_second_telling)
          read_section(part.index, Tracked::bullets);
    if (m_items[index] == 0 && !m_draft.units[index].is_heading)
      add_unit_itself(index);
    if (const auto parent = m_draft.roadmap.units[index].parent)
      m_items[*parent] += m_items[index];
  }

  void visit_section(size_t index) {
    const auto unit = m_draft.sections[index].tracks;
    if (!unit && m_draft.roadmap.sections[index].kind != SectionKind::routine)
      return;
    const auto tracked = unit ? m_tracked[*unit] : Tracked::nothing;
    if (tracked != Tracked::boxes && m_draft.sections[index].is_second_telling)
      return;
    read_section(index, tracked);
  }

  void read_section(size_t index, Tracked tracked) {
    m_section = index;
    m_reading = tracked;
    visit(m_draft.roadmap.sections[index].blocks, m_draft.roadmap.sections[index].kind);
  }

  void visit(std::vector<Block> &blocks, SectionKind kind) {
    for (auto &block : blocks) {
      if (block.kind == BlockKind::list) {
        for (auto &item : block.children)
          visit_item(item, kind);
      } else if (block.kind == BlockKind::quote && m_reading == Tracked::boxes) {
        visit(block.children, kind);
      }
    }
  }

  // A label of its own says what an item and what is nested in it are: "- **Resources:** …".
  static SectionKind kind_of(const Block &item, SectionKind around) {
    const auto *paragraph = first_paragraph(item);
    const auto label = paragraph ? lead_in(paragraph->inlines) : std::nullopt;
    return label ? classify_section(label->label, LabelMatch::whole).value_or(around) : around;
  }

  void visit_item(Block &item, SectionKind around) {
    auto pinned = take_pin(item);
    const auto kind = kind_of(item, around);
    const auto text = text_of(item);
    if (item.tick != Tick::none && m_reading == Tracked::boxes) {
      add(item, kind, text, std::move(pinned));
      visit(item.children, kind);
      return;
    }
    if (const auto habit = parse_habit(text); habit && (counts(kind) || kind == SectionKind::routine)) {
      add_habit(item, text, habit->weekly_target, std::move(pinned));
      return;
    }
    // A bullet counts where nothing in it does: "Spark" with its resources, but not "Storage" with three
    // topics.
    const auto before = found();
    visit(item.children, kind);
    if (m_reading == Tracked::bullets && found() == before && counts(kind) && !text.empty() &&
        !parse_timing(text) && !is_status(item))
      add(item, kind, text, std::move(pinned));
  }

  // "- **Status:** done" is no work.
  static bool is_status(const Block &item) {
    const auto *paragraph = first_paragraph(item);
    const auto label = paragraph ? lead_in(paragraph->inlines) : std::nullopt;
    return label && !label->rest.empty() && parse_status(label->rest) && !classify_section(label->label);
  }

  [[nodiscard]] size_t found() const { return m_draft.roadmap.items.size() + m_draft.roadmap.habits.size(); }

  void add(const Block &block, SectionKind kind, const std::string &text, std::string pinned) {
    const auto unit = *m_draft.sections[m_section].tracks;
    m_draft.roadmap.sections[m_section].items.push_back(m_draft.roadmap.items.size());
    add_item(block, unit, kind, text, std::move(pinned));
    m_draft.roadmap.items.back().links = links_of(block.children);
  }

  // A list item or a row that is a unit with nothing in it, or that has a box of its own.
  void add_unit_itself(size_t index) {
    const auto &unit = m_draft.roadmap.units[index];
    const auto text = unit.title.empty() ? unit.label : unit.title;
    const auto heading = unit.heading;
    add_item(heading, index, SectionKind::checklist, text, {});
    m_draft.roadmap.items.back().links = links_of({heading});
    m_draft.roadmap.units[index].title = m_draft.roadmap.items.back().text;
  }

  void add_item(const Block &block, size_t unit, SectionKind kind, const std::string &text,
                std::string pinned) {
    RoadmapItem item;
    item.section = kind;
    item.unit = unit;
    item.position = {m_draft.roadmap.file, block.line, block.column};
    auto marks = read_ticks(text, block.tick, item.position, m_diagnostics);
    item.text = std::move(marks.text);
    item.is_ticked = marks.is_ticked;
    item.is_begun = block.tick == Tick::doing;
    item.is_dropped = block.tick == Tick::dropped;
    item.ticked_on = marks.ticked_on;
    ++m_items[unit];
    m_draft.roadmap.items.push_back(std::move(item));
    m_draft.items.push_back({std::move(pinned), slug_of(marks.name), marks.due});
  }

  void add_habit(const Block &block, const std::string &text, double weekly_target, std::string pinned) {
    const auto unit = m_draft.sections[m_section].tracks;
    const bool is_known = std::ranges::any_of(m_draft.roadmap.habits, [&](const RoadmapHabit &habit) {
      return habit.text == text && habit.unit == unit;
    });
    if (is_known)
      return;
    RoadmapHabit habit;
    habit.text = text;
    habit.unit = unit;
    habit.weekly_target = weekly_target;
    habit.position = {m_draft.roadmap.file, block.line, block.column};
    m_draft.roadmap.habits.push_back(std::move(habit));
    m_draft.habits.push_back({std::move(pinned), slug_of(text), {}});
  }

  static void take_all_pins(std::vector<Block> &blocks) {
    for (auto &block : blocks) {
      if (block.kind == BlockKind::item)
        (void)take_pin(block);
      take_all_pins(block.children);
    }
  }

  RoadmapDraft &m_draft;
  Diagnostics &m_diagnostics;
  std::vector<Tracked> m_tracked; // by unit
  std::vector<int> m_items;       // by unit, with those of nested ones
  size_t m_section = 0;
  Tracked m_reading = Tracked::bullets;
};

// A label without known words says nothing: what stands below it does.
void settle_kind(RoadmapSection &section, const SectionOrigin &origin) {
  if (origin.kind)
    section.kind = *origin.kind;
  else if (origin.tracks && holds_boxes(section.blocks))
    section.kind = SectionKind::checklist;
  else if (origin.tracks && holds_bullets(section.blocks))
    section.kind = SectionKind::topics;
}

} // namespace

void collect_items(RoadmapDraft &draft, Diagnostics &diagnostics) {
  for (size_t i = 0; i < draft.roadmap.sections.size(); ++i)
    settle_kind(draft.roadmap.sections[i], draft.sections[i]);
  ItemCollector(draft, diagnostics).collect();
}

} // namespace waymark

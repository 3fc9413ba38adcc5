#include "load/roadmap/collect_items.hpp"

#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/is_habit.hpp"
#include "load/roadmap/lead_in.hpp"
#include "load/roadmap/list_boxes.hpp"
#include "load/roadmap/read_ticks.hpp"
#include "load/roadmap/take_pin.hpp"
#include "markdown/plain_text.hpp"
#include "text/slug.hpp"

#include <algorithm>

namespace waymark {
namespace {

enum class Tracked { boxes, bullets };

bool counts(SectionKind kind) {
  return kind != SectionKind::goal && kind != SectionKind::routine && kind != SectionKind::resources &&
         kind != SectionKind::prose;
}

bool is_nested(const Block &item) {
  return std::ranges::any_of(item.children, [](const Block &child) { return child.kind == BlockKind::list; });
}

class ItemCollector {
public:
  ItemCollector(RoadmapDraft &draft, Diagnostics &diagnostics) : m_draft(draft), m_diagnostics(diagnostics) {}

  void collect(size_t section, Tracked tracked) {
    m_section = section;
    m_tracked = tracked;
    visit(m_draft.roadmap.sections[section].blocks, m_draft.roadmap.sections[section].kind);
  }

private:
  void visit(std::vector<Block> &blocks, SectionKind kind) {
    for (auto &block : blocks) {
      if (block.kind == BlockKind::list) {
        for (auto &item : block.children)
          visit_item(item, kind);
      } else if (block.kind == BlockKind::quote && m_tracked == Tracked::boxes) {
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
    const bool is_box = item.tick != Tick::none;
    const auto *paragraph = first_paragraph(item);
    const auto text = paragraph               ? plain_text(paragraph->inlines)
                      : item.children.empty() ? std::string()
                                              : plain_text(item.children[0]);
    const bool is_counted = m_tracked == Tracked::boxes ? is_box
                                                        : !is_nested(item) && counts(kind) && !text.empty() &&
                                                              !is_habit(text) && !parse_timing(text);
    if (is_counted)
      add(item, kind, text, std::move(pinned));
    visit(item.children, kind);
  }

  void add(const Block &block, SectionKind kind, const std::string &text, std::string pinned) {
    RoadmapItem item;
    item.section = kind;
    item.unit = *m_draft.sections[m_section].tracks;
    item.position = {m_draft.roadmap.file, block.line, block.column};
    auto marks = read_ticks(text, block.tick, item.position, m_diagnostics);
    item.text = std::move(marks.text);
    item.is_ticked = marks.is_ticked;
    item.ticked_on = marks.ticked_on;
    m_draft.roadmap.sections[m_section].items.push_back(m_draft.roadmap.items.size());
    m_draft.roadmap.items.push_back(std::move(item));
    m_draft.items.push_back({std::move(pinned), slug_of(marks.name), marks.due});
  }

  RoadmapDraft &m_draft;
  Diagnostics &m_diagnostics;
  size_t m_section = 0;
  Tracked m_tracked = Tracked::bullets;
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

void take_all_pins(std::vector<Block> &blocks) {
  for (auto &block : blocks) {
    if (block.kind == BlockKind::item)
      (void)take_pin(block);
    take_all_pins(block.children);
  }
}

} // namespace

void collect_items(RoadmapDraft &draft, Diagnostics &diagnostics) {
  auto &sections = draft.roadmap.sections;
  std::vector<Tracked> tracked(draft.roadmap.units.size(), Tracked::bullets);
  for (size_t i = 0; i < sections.size(); ++i) {
    settle_kind(sections[i], draft.sections[i]);
    if (draft.sections[i].tracks && holds_boxes(sections[i].blocks))
      tracked[*draft.sections[i].tracks] = Tracked::boxes;
  }
  ItemCollector collector(draft, diagnostics);
  for (size_t i = 0; i < sections.size(); ++i) {
    if (draft.sections[i].tracks)
      collector.collect(i, tracked[*draft.sections[i].tracks]);
    take_all_pins(sections[i].blocks);
  }
}

} // namespace waymark

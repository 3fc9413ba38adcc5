#include "load/roadmap/split_units.hpp"

#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/lead_in.hpp"
#include "markdown/plain_text.hpp"
#include "text/slug.hpp"

namespace waymark {
namespace {

// An id that its words do not give was pinned by the owner.
std::string pinned_id(const Block &heading, const std::string &text) {
  const auto slug = slug_of(text);
  const bool is_from_words = heading.id.empty() || heading.id == slug || heading.id.starts_with(slug + "-");
  return is_from_words || heading.id.starts_with("section") ? std::string() : heading.id;
}

class UnitSplitter {
public:
  explicit UnitSplitter(RoadmapDraft &draft) : m_draft(draft) {}

  void take_unit(Block heading, const UnitLabel &label);
  void take_heading(Block heading);
  void take(Block block);

private:
  void close_units(int level);
  void begin_section(SectionOrigin origin, std::string title, Block block);
  [[nodiscard]] std::vector<RoadmapPart> &parts();
  [[nodiscard]] std::optional<size_t> unit() const;
  [[nodiscard]] bool begins_section(const LeadIn &label, std::optional<SectionKind> kind) const;
  [[nodiscard]] bool leaves_goal(const Block &block) const;
  void add(Block block) { m_draft.roadmap.sections[*m_section].blocks.push_back(std::move(block)); }

  RoadmapDraft &m_draft;
  std::vector<size_t> m_open_units;
  std::optional<size_t> m_section; // that takes the next block
  bool m_is_goal_said = false;     // the section is a goal that was told in its label's own paragraph
};

std::optional<size_t> UnitSplitter::unit() const {
  return m_open_units.empty() ? std::nullopt : std::optional(m_open_units.back());
}

std::vector<RoadmapPart> &UnitSplitter::parts() {
  return m_open_units.empty() ? m_draft.roadmap.parts : m_draft.roadmap.units[m_open_units.back()].parts;
}

void UnitSplitter::close_units(int level) {
  while (!m_open_units.empty() && m_draft.roadmap.units[m_open_units.back()].heading.level >= level) {
    m_open_units.pop_back();
    m_section.reset();
  }
}

void UnitSplitter::take_unit(Block heading, const UnitLabel &label) {
  close_units(heading.level);
  const auto text = plain_text(heading.inlines);
  RoadmapUnit unit_read;
  unit_read.kind = label.kind;
  unit_read.number = label.number;
  unit_read.number_end = label.number_end;
  unit_read.label = label.label;
  unit_read.title = label.title;
  unit_read.position = {m_draft.roadmap.file, heading.line, heading.column};
  unit_read.parent = unit();
  unit_read.span.text = label.is_time_written ? label.timing.span->text : std::string();
  const auto index = m_draft.roadmap.units.size();
  m_draft.units.push_back({label.timing, pinned_id(heading, text)});
  parts().push_back({RoadmapPart::Kind::unit, index});
  unit_read.heading = std::move(heading);
  m_draft.roadmap.units.push_back(std::move(unit_read));
  m_open_units.push_back(index);
  m_section.reset();
}

void UnitSplitter::begin_section(SectionOrigin origin, std::string title, Block block) {
  origin.unit = unit();
  origin.tracks = origin.unit;
  m_section = m_draft.roadmap.sections.size();
  m_is_goal_said = false;
  parts().push_back({RoadmapPart::Kind::section, *m_section});
  m_draft.roadmap.sections.push_back({SectionKind::prose, std::move(title), {}, {}});
  m_draft.sections.push_back(origin);
  add(std::move(block));
}

// Inside a unit a deeper heading belongs to the section above unless it begins another kind; outside of units
// every heading stands for itself.
void UnitSplitter::take_heading(Block heading) {
  close_units(heading.level);
  const auto title = plain_text(heading.inlines);
  const auto kind = classify_section(title);
  if (m_section && unit()) {
    const auto &current = m_draft.sections[*m_section];
    const bool is_below = current.begin == SectionOrigin::Begin::heading && heading.level > current.level;
    if (is_below && (!kind || kind == current.kind)) {
      add(std::move(heading));
      return;
    }
  }
  const int level = heading.level;
  begin_section({SectionOrigin::Begin::heading, level, {}, {}, kind}, title, std::move(heading));
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
  return m_is_goal_said && block.kind == BlockKind::list;
}

void UnitSplitter::take(Block block) {
  const auto label = block.kind == BlockKind::paragraph ? lead_in(block.inlines) : std::nullopt;
  const auto match = label && label->is_bold ? LabelMatch::last_words : LabelMatch::whole;
  const auto kind = label ? classify_section(label->label, match) : std::nullopt;
  if (label && begins_section(*label, kind)) {
    begin_section({SectionOrigin::Begin::lead_in, 0, {}, {}, kind}, label->label, std::move(block));
    m_is_goal_said = kind == SectionKind::goal && !label->rest.empty();
  } else if (!m_section || leaves_goal(block)) {
    begin_section({}, {}, std::move(block));
  } else {
    add(std::move(block));
  }
}

} // namespace

void split_units(Document document, const ChosenUnits &chosen, std::optional<size_t> title_block,
                 RoadmapDraft &draft) {
  UnitSplitter splitter(draft);
  for (size_t i = 0; i < document.blocks.size(); ++i) {
    auto &block = document.blocks[i];
    if (i == title_block)
      continue;
    if (chosen[i])
      splitter.take_unit(std::move(block), *chosen[i]);
    else if (block.kind == BlockKind::heading)
      splitter.take_heading(std::move(block));
    else
      splitter.take(std::move(block));
  }
  draft.roadmap.footnotes = std::move(document.footnotes);
}

} // namespace waymark

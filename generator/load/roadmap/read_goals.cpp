#include "load/roadmap/read_goals.hpp"

#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/lead_in.hpp"
#include "markdown/plain_text.hpp"

namespace waymark {
namespace {

void append(std::string &goal, const std::string &text) {
  if (!text.empty())
    goal += (goal.empty() ? "" : "; ") + text;
}

// The words of the blocks without the section's own label; each bullet after a semicolon.
void append_blocks(std::string &goal, const std::vector<Block> &blocks, bool is_label_first) {
  for (const auto &block : blocks) {
    if (is_label_first) {
      is_label_first = false;
      const auto label = block.kind == BlockKind::paragraph ? lead_in(block.inlines) : std::nullopt;
      if (label || block.kind == BlockKind::heading) {
        append(goal, label ? label->rest : std::string());
        continue;
      }
    }
    if (block.kind == BlockKind::list || block.kind == BlockKind::item)
      append_blocks(goal, block.children, false);
    else
      append(goal, plain_text(block));
  }
}

// "- **Goal:** …" among the bullets of a section without a label.
std::string goal_of_bullets(const RoadmapSection &section) {
  for (const auto &block : section.blocks)
    if (block.kind == BlockKind::list)
      for (const auto &item : block.children)
        if (const auto *paragraph = first_paragraph(item))
          if (const auto label = lead_in(paragraph->inlines);
              label && classify_section(label->label, LabelMatch::whole) == SectionKind::goal)
            return label->rest;
  return {};
}

} // namespace

void read_goals(Roadmap &roadmap) {
  for (auto &unit : roadmap.units)
    for (const auto &part : unit.parts) {
      if (part.kind != RoadmapPart::Kind::section || !unit.goal.empty())
        continue;
      const auto &section = roadmap.sections[part.index];
      if (section.kind == SectionKind::goal)
        append_blocks(unit.goal, section.blocks, true);
      else
        unit.goal = goal_of_bullets(section);
    }
}

} // namespace waymark

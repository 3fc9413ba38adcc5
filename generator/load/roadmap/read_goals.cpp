#include "load/roadmap/read_goals.hpp"

#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/lead_in.hpp"
#include "markdown/plain_text.hpp"

#include <span>

namespace waymark {
namespace {

void append(std::string &goal, const std::string &text) {
  if (!text.empty())
    goal += (goal.empty() ? "" : "; ") + text;
}

// Each bullet after a semicolon.
void append_blocks(std::string &goal, std::span<const Block> blocks) {
  for (const auto &block : blocks) {
    if (block.kind == BlockKind::list || block.kind == BlockKind::item)
      append_blocks(goal, block.children);
    else
      append(goal, plain_text(block));
  }
}

// What the label's own line says of it, else the blocks below it.
std::string goal_of(const RoadmapSection &section) {
  std::span<const Block> blocks = section.blocks;
  if (!blocks.empty() &&
      (blocks.front().kind == BlockKind::heading || blocks.front().kind == BlockKind::paragraph)) {
    const auto label = lead_in(blocks.front().inlines);
    if (label && !label->rest.empty())
      return label->rest;
    if (label || blocks.front().kind == BlockKind::heading)
      blocks = blocks.subspan(1);
  }
  std::string goal;
  append_blocks(goal, blocks);
  return goal;
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
      unit.goal = section.kind == SectionKind::goal ? goal_of(section) : goal_of_bullets(section);
    }
}

} // namespace waymark

#include "check/check_evidence.hpp"

#include "markdown/walk.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace waymark {
namespace {

constexpr size_t most_named = 10;

bool is_unit_proven(const Roadmap &roadmap, size_t index) {
  for (std::optional<size_t> unit = index; unit; unit = roadmap.units[*unit].parent)
    if (!roadmap.units[*unit].evidence.empty())
      return true;
  return false;
}

void note_unproven(const Roadmap &roadmap, Diagnostics &diagnostics) {
  std::vector<const RoadmapItem *> unproven;
  for (const auto &item : roadmap.items)
    if (is_counted(item) && item.is_done && item.evidence.empty() && !is_unit_proven(roadmap, item.unit))
      unproven.push_back(&item);
  if (unproven.empty())
    return;
  std::string hint = "name it in 'roadmap:' of the post or project that shows it";
  for (size_t i = 0; i < std::min(unproven.size(), most_named); ++i)
    hint += fmt::format("\n    line {}: {}", unproven[i]->position.line, unproven[i]->text);
  if (unproven.size() > most_named)
    hint += fmt::format("\n    and {} more", unproven.size() - most_named);
  const bool is_one = unproven.size() == 1;
  diagnostics.add({Severity::note,
                   {roadmap.file, 0, 0},
                   fmt::format("{} {} done by a tick or the journal alone", unproven.size(),
                               is_one ? "item is" : "items are"),
                   std::move(hint)});
}

// The lines of list items whose boxes are open.
std::set<int> open_boxes(const Roadmap &roadmap) {
  std::set<int> lines;
  for (const auto &section : roadmap.sections)
    for_each_block(section.blocks, [&](const Block &block) {
      if (block.kind == BlockKind::item && (block.tick == Tick::open || block.tick == Tick::doing))
        lines.insert(block.line);
    });
  return lines;
}

// The earliest evidence that completes the item; one without a day only where no other does.
const RoadmapEvidence *completing(const RoadmapItem &item) {
  const RoadmapEvidence *first = nullptr;
  for (const auto &each : item.evidence)
    if (each.completes && (!first || (each.since && (!first->since || *each.since < *first->since))))
      first = &each;
  return first;
}

void note_open_boxes(const Roadmap &roadmap, Diagnostics &diagnostics) {
  const auto boxes = open_boxes(roadmap);
  for (const auto &item : roadmap.items) {
    const auto *evidence = completing(item);
    if (!evidence || !is_counted(item) || item.is_ticked || !boxes.contains(item.position.line))
      continue;
    const auto since = evidence->since ? " since " + iso_date(*evidence->since) : std::string();
    const auto day = evidence->since ? " ✅ " + iso_date(*evidence->since) : std::string();
    diagnostics.add({Severity::note, item.position,
                     fmt::format("done by '{}'{}, its box is still open", evidence->label, since),
                     fmt::format("tick it: - [x] …{}", day)});
  }
}

} // namespace

void check_evidence(const Content &content, Diagnostics &diagnostics) {
  for (const auto &roadmap : content.roadmaps) {
    note_unproven(roadmap, diagnostics);
    note_open_boxes(roadmap, diagnostics);
  }
}

} // namespace waymark

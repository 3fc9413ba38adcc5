#include "load/roadmap/name_units.hpp"

#include "text/slug.hpp"

#include <fmt/format.h>
#include <unordered_map>
#include <unordered_set>

namespace waymark {
namespace {

// Hands out names, each once.
class Names {
public:
  bool claim(const std::string &name) { return m_taken.insert(name).second; }

  std::string unique(const std::string &wanted) {
    if (claim(wanted))
      return wanted;
    for (int &count = m_counts.emplace(wanted, 1).first->second;;)
      if (auto name = fmt::format("{}-{}", wanted, ++count); claim(name))
        return name;
  }

private:
  std::unordered_set<std::string> m_taken;
  std::unordered_map<std::string, int> m_counts;
};

void claim_heading_ids(const std::vector<Block> &blocks, Names &anchors) {
  for (const auto &block : blocks) {
    if (!block.id.empty())
      anchors.claim(block.id);
    claim_heading_ids(block.children, anchors);
  }
}

// "phase-1", "foundation-phase"; of a group its words.
std::string unit_slug(const RoadmapUnit &unit) {
  auto slug = slug_of(unit.label);
  if (slug.empty())
    slug = slug_of(unit.title);
  if (slug.empty())
    return "unit";
  // "Week -3" and "Week 3" are two weeks.
  if (unit.number && *unit.number < 0)
    slug = fmt::format("{}-before", slug);
  return slug;
}

void name_each_unit(RoadmapDraft &draft, Names &ids, Names &anchors) {
  auto &roadmap = draft.roadmap;
  for (size_t i = 0; i < roadmap.units.size(); ++i) {
    auto &unit = roadmap.units[i];
    const auto &pinned = draft.units[i].pinned;
    const auto segment = pinned.empty() ? unit_slug(unit) : pinned;
    const auto above = unit.parent ? roadmap.units[*unit.parent].id : roadmap.slug;
    unit.id = ids.unique(fmt::format("{}/{}", above, segment));
    auto anchor = unit.id.substr(roadmap.slug.size() + 1);
    for (auto &c : anchor)
      c = c == '/' ? '-' : c;
    // Its heading's own id may be the very anchor: then it is no other's.
    unit.anchor = unit.heading.id == anchor ? anchor : anchors.unique(anchor);
  }
}

std::string wanted_name(const ItemOrigin &origin) {
  if (!origin.pinned.empty())
    return origin.pinned;
  return origin.slug.empty() ? "item" : origin.slug;
}

void name_item(RoadmapDraft &draft, size_t index, Names &ids, Names &anchors, Diagnostics &diagnostics) {
  auto &item = draft.roadmap.items[index];
  const auto &origin = draft.items[index];
  const auto &unit = draft.roadmap.units[item.unit];
  const auto wanted = unit.id + "/" + wanted_name(origin);
  item.id = ids.unique(wanted);
  if (!origin.pinned.empty() && item.id != wanted)
    diagnostics.warning(
        item.position, fmt::format("another item of this unit is called '{}' already", origin.pinned),
        fmt::format("pin another id; until then it is '{}'", item.id.substr(unit.id.size() + 1)));
  item.anchor =
      anchors.unique(origin.pinned.empty() ? unit.anchor + item.id.substr(unit.id.size()).replace(0, 1, "-")
                                           : origin.pinned);
}

} // namespace

void name_units(RoadmapDraft &draft, Diagnostics &diagnostics) {
  Names ids, anchors;
  for (const auto &section : draft.roadmap.sections)
    claim_heading_ids(section.blocks, anchors);
  for (const auto &unit : draft.roadmap.units)
    anchors.claim(unit.heading.id);
  name_each_unit(draft, ids, anchors);
  for (const bool is_pinned : {true, false})
    for (size_t i = 0; i < draft.items.size(); ++i)
      if (draft.items[i].pinned.empty() != is_pinned)
        name_item(draft, i, ids, anchors, diagnostics);
}

} // namespace waymark

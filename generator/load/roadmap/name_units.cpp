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

// An item or a habit of a unit, or of the roadmap itself.
struct Named {
  std::string &id;
  std::string &anchor;
  const SourcePosition &position;
  std::optional<size_t> unit;
  const ItemOrigin &origin;
};

class Namer {
public:
  Namer(RoadmapDraft &draft, Diagnostics &diagnostics) : m_draft(draft), m_diagnostics(diagnostics) {
    for (const auto &section : draft.roadmap.sections)
      claim_heading_ids(section.blocks, m_anchors);
    for (const auto &unit : draft.roadmap.units)
      m_anchors.claim(unit.heading.id);
    name_each_unit(draft, m_ids, m_anchors);
  }

  void name_all() {
    for (const bool is_pinned : {true, false}) {
      for (size_t i = 0; i < m_draft.items.size(); ++i) {
        auto &item = m_draft.roadmap.items[i];
        if (m_draft.items[i].pinned.empty() != is_pinned)
          name({item.id, item.anchor, item.position, item.unit, m_draft.items[i]});
      }
      for (size_t i = 0; i < m_draft.habits.size(); ++i) {
        auto &habit = m_draft.roadmap.habits[i];
        if (m_draft.habits[i].pinned.empty() != is_pinned)
          name({habit.id, habit.anchor, habit.position, habit.unit, m_draft.habits[i]});
      }
    }
  }

private:
  void name(const Named &named) {
    const auto &units = m_draft.roadmap.units;
    const auto above = named.unit ? units[*named.unit].id : m_draft.roadmap.slug;
    const auto wanted = above + "/" + wanted_name(named.origin);
    named.id = m_ids.unique(wanted);
    const auto &pinned = named.origin.pinned;
    if (!pinned.empty() && named.id != wanted)
      m_diagnostics.warning(
          named.position, fmt::format("another item of this unit is called '{}' already", pinned),
          fmt::format("pin another id; until then it is '{}'", named.id.substr(above.size() + 1)));
    const auto path = (named.unit ? units[*named.unit].anchor : std::string("habit")) + "-";
    named.anchor = m_anchors.unique(pinned.empty() ? path + named.id.substr(above.size() + 1) : pinned);
  }

  RoadmapDraft &m_draft;
  Diagnostics &m_diagnostics;
  Names m_ids, m_anchors;
};

} // namespace

void name_units(RoadmapDraft &draft, Diagnostics &diagnostics) {
  Namer(draft, diagnostics).name_all();
}

} // namespace waymark

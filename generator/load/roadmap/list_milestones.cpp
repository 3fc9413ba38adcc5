#include "load/roadmap/list_milestones.hpp"

namespace waymark {

void list_milestones(Roadmap &roadmap) {
  for (size_t i = 0; i < roadmap.items.size(); ++i) {
    const auto &item = roadmap.items[i];
    if (item.section == SectionKind::milestones)
      roadmap.milestones.push_back(
          {item.text, item.unit, i, item.due ? item.due : roadmap.units[item.unit].span.end, false});
  }
  for (size_t i = 0; i < roadmap.units.size(); ++i) {
    const auto &unit = roadmap.units[i];
    if (unit.kind == UnitKind::milestone)
      roadmap.milestones.push_back(
          {unit.title.empty() ? unit.label : unit.title, i, {}, unit.span.end, false});
  }
}

} // namespace waymark

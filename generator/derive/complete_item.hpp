// Marks an item as done on a day; of several days the earliest holds.
#pragma once
#include "model/roadmap.hpp"

namespace waymark {

inline void complete_item(RoadmapItem &item, Date day) {
  item.is_done = true;
  if (!item.done_on || day < *item.done_on)
    item.done_on = day;
}

// Adds evidence once.
inline void add_evidence(RoadmapItem &item, RoadmapItem::Evidence evidence) {
  for (const auto &known : item.evidence)
    if (known.label == evidence.label && known.url == evidence.url)
      return;
  item.evidence.push_back(std::move(evidence));
}

} // namespace waymark

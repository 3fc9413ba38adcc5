// How far an item is: the one rule that lists, panels and charts share.
#pragma once
#include "model/roadmap.hpp"

namespace waymark {

// Why: evidence of unfinished work shows that an item was begun, and what is retired or dropped counts no
// more.
enum class ItemState { todo, begun, done, dropped, retired };

inline ItemState item_state(const RoadmapItem &item) {
  if (item.is_retired)
    return ItemState::retired;
  if (item.is_done)
    return ItemState::done;
  if (item.is_dropped)
    return ItemState::dropped;
  return item.is_begun || !item.evidence.empty() ? ItemState::begun : ItemState::todo;
}

} // namespace waymark

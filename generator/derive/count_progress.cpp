#include "derive/count_progress.hpp"

#include <utility>

namespace waymark {
namespace {

void count(Roadmap &roadmap) {
  roadmap.done = roadmap.total = 0;
  for (auto &unit : roadmap.units)
    unit.done = unit.total = 0;
  for (const auto &item : roadmap.items) {
    if (item.is_retired)
      continue;
    const int done = item.is_done ? 1 : 0;
    roadmap.done += done;
    ++roadmap.total;
    for (std::optional<size_t> unit = item.unit; unit; unit = roadmap.units[*unit].parent) {
      roadmap.units[*unit].done += done;
      ++roadmap.units[*unit].total;
    }
  }
}

bool contains(const Span &span, Date today) {
  if (!span.start || today < *span.start)
    return false;
  return span.end ? today <= *span.end : span.is_ongoing;
}

bool is_finished(const RoadmapUnit &unit) {
  return unit.total > 0 && unit.done == unit.total;
}

std::optional<size_t> current_unit(const Roadmap &roadmap, Date today) {
  std::optional<size_t> first_unfinished;
  for (size_t i = 0; i < roadmap.units.size(); ++i) {
    if (roadmap.units[i].parent)
      continue;
    if (contains(roadmap.units[i].span, today))
      return i;
    if (!first_unfinished && roadmap.units[i].total > 0 && !is_finished(roadmap.units[i]))
      first_unfinished = i;
  }
  return first_unfinished;
}

// A milestone whose exam is retired is no aim any more.
bool is_open(const Roadmap &roadmap, const RoadmapMilestone &milestone) {
  return !milestone.is_done && !(milestone.item && roadmap.items[*milestone.item].is_retired);
}

// What is due comes first, then what has no day, then what is overdue: a page says what is next, not what is
// late.
std::pair<int, Date> nearness(const RoadmapMilestone &milestone, Date today) {
  if (!milestone.due)
    return {1, today};
  return {*milestone.due < today ? 2 : 0, *milestone.due};
}

std::optional<size_t> next_milestone(const Roadmap &roadmap, Date today) {
  const auto &milestones = roadmap.milestones;
  std::optional<size_t> next;
  for (size_t i = 0; i < milestones.size(); ++i)
    if (is_open(roadmap, milestones[i]) &&
        (!next || nearness(milestones[i], today) < nearness(milestones[*next], today)))
      next = i;
  return next;
}

void reach_milestones(Roadmap &roadmap) {
  for (auto &milestone : roadmap.milestones)
    milestone.is_done =
        milestone.item ? roadmap.items[*milestone.item].is_done : is_finished(roadmap.units[milestone.unit]);
}

} // namespace

void count_progress(std::vector<Roadmap> &roadmaps, Date today) {
  for (auto &roadmap : roadmaps) {
    count(roadmap);
    reach_milestones(roadmap);
    roadmap.current_unit = current_unit(roadmap, today);
    roadmap.next_milestone = next_milestone(roadmap, today);
  }
}

} // namespace waymark

#include "derive/count_progress.hpp"

#include <algorithm>
#include <utility>

namespace waymark {
namespace {

void count(Roadmap &roadmap) {
  roadmap.done = roadmap.total = 0;
  for (auto &unit : roadmap.units)
    unit.done = unit.total = 0;
  for (const auto &item : roadmap.items) {
    if (!is_counted(item))
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

// A checklist beside the units is nowhere on the way.
bool has_units(const Roadmap &roadmap) {
  return std::ranges::any_of(roadmap.units,
                             [](const RoadmapUnit &unit) { return unit.kind != UnitKind::group; });
}

std::optional<size_t> current_unit(const Roadmap &roadmap, std::optional<size_t> parent, Date today) {
  std::optional<size_t> first_unfinished;
  const bool are_groups_aside = has_units(roadmap);
  for (size_t i = 0; i < roadmap.units.size(); ++i) {
    if (roadmap.units[i].parent != parent || (are_groups_aside && roadmap.units[i].kind == UnitKind::group))
      continue;
    if (contains(roadmap.units[i].span, today))
      return i;
    if (!first_unfinished && roadmap.units[i].total > 0 && !is_finished(roadmap.units[i]))
      first_unfinished = i;
  }
  return first_unfinished;
}

std::optional<size_t> innermost_unit(const Roadmap &roadmap, Date today) {
  auto unit = roadmap.current_unit;
  for (auto inner = unit; inner; inner = current_unit(roadmap, inner, today))
    unit = inner;
  return unit;
}

// A milestone whose exam is retired, or that was dropped, is no aim any more.
bool is_open(const Roadmap &roadmap, const RoadmapMilestone &milestone) {
  return !milestone.is_done && (!milestone.item || is_counted(roadmap.items[*milestone.item]));
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

// For each unit the day of its last item; nothing where it is not finished or one of its items has no day.
std::vector<std::optional<Date>> finishing_days(const Roadmap &roadmap) {
  std::vector<std::optional<Date>> days(roadmap.units.size());
  std::vector<bool> is_unknown(days.size());
  for (const auto &item : roadmap.items) {
    if (!is_counted(item))
      continue;
    for (std::optional<size_t> unit = item.unit; unit; unit = roadmap.units[*unit].parent) {
      days[*unit] = std::max(days[*unit], item.done_on);
      is_unknown[*unit] = is_unknown[*unit] || !item.done_on;
    }
  }
  for (size_t unit = 0; unit < days.size(); ++unit)
    if (is_unknown[unit])
      days[unit].reset();
  return days;
}

void reach_milestones(Roadmap &roadmap) {
  const auto days = finishing_days(roadmap);
  for (auto &milestone : roadmap.milestones) {
    const auto *item = milestone.item ? &roadmap.items[*milestone.item] : nullptr;
    milestone.is_done = item ? item->is_done : is_finished(roadmap.units[milestone.unit]);
    milestone.done_on = item ? item->done_on : days[milestone.unit];
  }
}

} // namespace

void count_progress(Roadmap &roadmap, Date today) {
  count(roadmap);
  reach_milestones(roadmap);
  roadmap.current_unit = current_unit(roadmap, std::nullopt, today);
  roadmap.next_milestone = next_milestone(roadmap, today);
  roadmap.progress.innermost_unit = innermost_unit(roadmap, today);
  const auto due = roadmap.next_milestone ? roadmap.milestones[*roadmap.next_milestone].due : std::nullopt;
  if (due)
    roadmap.progress.days_to_milestone = days_between(today, *due);
}

} // namespace waymark

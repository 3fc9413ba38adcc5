#include "derive/measure_schedule.hpp"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

constexpr int on_track_days = 7;

void weigh(const Roadmap &roadmap, const ItemWeights &weights, RoadmapProgress &progress) {
  progress.is_weighted = weights.is_hours;
  for (size_t i = 0; i < roadmap.items.size(); ++i) {
    progress.total_weight += weights.of[i];
    progress.done_weight += roadmap.items[i].is_done ? weights.of[i] : 0;
  }
}

void compare(const PlanCurve &plan, Date today, RoadmapProgress &progress) {
  if (plan.is_empty())
    return;
  progress.planned_share = plan.planned_share(today);
  progress.dated_share = plan.done_share();
  const int days = plan.days_ahead(today);
  progress.standing = std::abs(days) <= on_track_days ? Standing::on_track
                      : days > 0                      ? Standing::ahead
                                                      : Standing::late;
  if (progress.standing != Standing::on_track)
    progress.weeks_off = std::round(std::abs(days) / 7.0 * 2) / 2;
}

// The days of a span that are over in the morning of `today`.
int days_over(Date first, const std::optional<Date> &last, Date today) {
  const int days = days_between(first, today);
  return std::clamp(days, 0, last ? std::max(0, days_between(first, *last) + 1) : std::max(0, days));
}

std::optional<Date> first_day_of(const Roadmap &roadmap) {
  auto first = roadmap.start;
  if (!first)
    for (const auto &unit : roadmap.units)
      if (unit.span.start && (!first || *unit.span.start < *first))
        first = unit.span.start;
  return first;
}

// A unit's hours lie evenly over its days; what it says of itself already holds the units in it.
double hours_by_units(const Roadmap &roadmap, Date today) {
  double hours = 0;
  std::vector<bool> is_held(roadmap.units.size());
  for (size_t i = 0; i < roadmap.units.size(); ++i) {
    const auto &unit = roadmap.units[i];
    const auto own = unit.span.start && unit.span.end ? hours_of(unit) : std::nullopt;
    const bool is_inside = unit.parent && is_held[*unit.parent];
    is_held[i] = is_inside || own;
    if (own && !is_inside)
      hours += *own * days_over(*unit.span.start, unit.span.end, today) /
               std::max(1, days_between(*unit.span.start, *unit.span.end) + 1);
  }
  return hours;
}

double hours_planned(const Roadmap &roadmap, Date today) {
  const auto first = first_day_of(roadmap);
  if (!roadmap.hours_per_week)
    return hours_by_units(roadmap, today);
  return first ? *roadmap.hours_per_week * days_over(*first, roadmap.end, today) / 7 : 0;
}

} // namespace

void measure_schedule(Roadmap &roadmap, const ItemWeights &weights, Date today) {
  weigh(roadmap, weights, roadmap.progress);
  compare(PlanCurve(roadmap, weights), today, roadmap.progress);
  roadmap.progress.hours_planned = hours_planned(roadmap, today);
}

} // namespace waymark

#include "derive/weigh_items.hpp"

#include <algorithm>

namespace waymark {
namespace {

using HoursOfUnits = std::vector<std::optional<double>>;

// The unit itself or the nearest one around it that has hours.
std::optional<size_t> unit_with_hours(const Roadmap &roadmap, const HoursOfUnits &hours,
                                      std::optional<size_t> unit) {
  while (unit && !hours[*unit])
    unit = roadmap.units[*unit].parent;
  return unit;
}

HoursOfUnits hours_of_units(const Roadmap &roadmap) {
  std::vector<bool> has_items(roadmap.units.size());
  for (const auto &item : roadmap.items)
    for (std::optional<size_t> unit = item.unit; unit && is_counted(item) && !has_items[*unit];
         unit = roadmap.units[*unit].parent)
      has_items[*unit] = true;
  HoursOfUnits hours(roadmap.units.size());
  for (size_t i = 0; i < hours.size(); ++i)
    if (has_items[i])
      hours[i] = hours_of(roadmap.units[i]);
  return hours;
}

// What is left to the items of each unit when the units in it have taken theirs.
std::vector<double> hours_left(const Roadmap &roadmap, const HoursOfUnits &hours) {
  std::vector<double> left(hours.size());
  for (size_t i = 0; i < hours.size(); ++i) {
    if (!hours[i])
      continue;
    left[i] += *hours[i];
    if (const auto around = unit_with_hours(roadmap, hours, roadmap.units[i].parent))
      left[*around] -= *hours[i];
  }
  return left;
}

// Where no item has hours, all weigh 1.
void fill_with_average(const Roadmap &roadmap, ItemWeights &weights) {
  double sum = 0;
  int count = 0;
  for (const auto weight : weights.of) {
    sum += weight;
    count += weight > 0 ? 1 : 0;
  }
  weights.is_hours = count > 0;
  for (size_t i = 0; i < weights.of.size(); ++i)
    if (is_counted(roadmap.items[i]) && weights.of[i] <= 0)
      weights.of[i] = count > 0 ? sum / count : 1;
}

} // namespace

std::optional<double> hours_of(const RoadmapUnit &unit) {
  if (unit.effort && mean_hours(*unit.effort) > 0)
    return mean_hours(*unit.effort);
  if (!unit.pace || !unit.span.start || !unit.span.end || mean_hours(*unit.pace) <= 0)
    return {};
  const auto days = days_between(*unit.span.start, *unit.span.end) + 1;
  return days > 0 ? std::optional(hours_a_week(*unit.pace) * days / 7) : std::nullopt;
}

ItemWeights weigh_items(const Roadmap &roadmap) {
  const auto hours = hours_of_units(roadmap);
  const auto left = hours_left(roadmap, hours);
  std::vector<std::optional<size_t>> source(roadmap.items.size());
  std::vector<int> sharers(roadmap.units.size());
  for (size_t i = 0; i < source.size(); ++i)
    if (is_counted(roadmap.items[i]) && (source[i] = unit_with_hours(roadmap, hours, roadmap.items[i].unit)))
      ++sharers[*source[i]];
  ItemWeights weights;
  weights.of.resize(source.size());
  for (size_t i = 0; i < source.size(); ++i)
    if (source[i])
      weights.of[i] = std::max(0.0, left[*source[i]]) / sharers[*source[i]];
  fill_with_average(roadmap, weights);
  return weights;
}

} // namespace waymark

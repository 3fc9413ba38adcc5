#include "derive/plan_curve.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr double rounding = 1e-9;

bool is_dated(const Span &span) {
  return span.start && span.end && *span.start <= *span.end;
}

std::optional<size_t> dated_unit(const Roadmap &roadmap, size_t innermost) {
  std::optional<size_t> unit = innermost;
  while (unit && !is_dated(roadmap.units[*unit].span))
    unit = roadmap.units[*unit].parent;
  return unit;
}

// The first number of days from `low` to `high` for which `holds`, which is false up to it and true from
// there.
template <typename Holds>
int first_that(int low, int high, const Holds &holds) {
  while (low < high) {
    const int middle = low + (high - low) / 2;
    if (holds(middle))
      high = middle;
    else
      low = middle + 1;
  }
  return low;
}

} // namespace

PlanCurve::PlanCurve(const Roadmap &roadmap, const ItemWeights &weights) {
  std::vector<double> weight_of_unit(roadmap.units.size());
  for (size_t i = 0; i < roadmap.items.size(); ++i) {
    const auto unit = dated_unit(roadmap, roadmap.items[i].unit);
    if (!unit)
      continue;
    weight_of_unit[*unit] += weights.of[i];
    m_total += weights.of[i];
    m_done += roadmap.items[i].is_done ? weights.of[i] : 0;
  }
  for (size_t unit = 0; unit < weight_of_unit.size(); ++unit)
    if (weight_of_unit[unit] > 0)
      m_stretches.push_back(
          {*roadmap.units[unit].span.start, *roadmap.units[unit].span.end, weight_of_unit[unit]});
}

double PlanCurve::planned_share(Date day) const {
  double planned = 0;
  for (const auto &[first, last, weight] : m_stretches) {
    const double days = days_between(first, last) + 1;
    planned += weight * std::clamp(days_between(first, day) / days, 0.0, 1.0);
  }
  return planned / m_total;
}

int PlanCurve::days_ahead(Date today) const {
  const double done = done_share();
  const double planned = planned_share(today);
  if (done > planned + rounding) {
    const auto last = std::ranges::max(m_stretches, {}, &Stretch::last).last;
    return first_that(0, days_between(today, last) + 1,
                      [&](int days) { return planned_share(add_days(today, days)) >= done - rounding; });
  }
  if (done >= planned - rounding)
    return 0;
  // Back to the last day on which no more was planned than is done.
  const auto first = std::ranges::min(m_stretches, {}, &Stretch::first).first;
  return -first_that(0, days_between(first, today),
                     [&](int days) { return planned_share(add_days(today, -days)) <= done + rounding; });
}

} // namespace waymark

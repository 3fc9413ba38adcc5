// What should be done by which day, when every unit's work lies evenly over its days.
// Why: "late" is measured in weeks: from the day on which the plan was where the work is now, to today.
#pragma once
#include "derive/weigh_items.hpp"

namespace waymark {

class PlanCurve {
public:
  // An item lies in the innermost unit that has a first and a last day; without one it is not in the plan.
  PlanCurve(const Roadmap &roadmap, const ItemWeights &weights);

  [[nodiscard]] bool is_empty() const { return m_total <= 0; }
  // 0 to 1, in the morning of `day`: the days before it are over.
  [[nodiscard]] double planned_share(Date day) const;
  // 0 to 1 of the same items.
  [[nodiscard]] double done_share() const { return m_done / m_total; }
  // How many days the work is ahead of the plan (positive) or behind it (negative) in the morning of `today`.
  // Days on which nothing is planned count for the owner.
  [[nodiscard]] int days_ahead(Date today) const;

private:
  struct Stretch {
    Date first;
    Date last;
    double weight = 0;
  };
  std::vector<Stretch> m_stretches; // one for each unit with items of its own
  double m_total = 0;
  double m_done = 0;
};

} // namespace waymark

#include "model/roadmap.hpp"

#include <algorithm>

namespace waymark {

size_t primary_index(const std::vector<Roadmap> &roadmaps) {
  const auto found = std::ranges::find(roadmaps, true, &Roadmap::primary);
  return found == roadmaps.end() ? 0 : static_cast<size_t>(found - roadmaps.begin());
}

double hours_a_week(const Effort &effort) {
  const double hours = mean_hours(effort);
  switch (effort.per.value_or(UnitKind::week)) {
  case UnitKind::day:
    return hours * 7;
  case UnitKind::month:
    return hours * 12 / 52;
  case UnitKind::quarter:
    return hours * 4 / 52;
  case UnitKind::year:
    return hours / 52;
  default:
    return hours;
  }
}

} // namespace waymark

#include "load/roadmap/complete_years.hpp"

namespace waymark {
namespace {

unsigned month_of(const PartialDate &date) {
  if (date.month)
    return *date.month;
  return date.quarter ? (*date.quarter - 1) * 3 + 1 : 1;
}

std::vector<PartialDate *> dates_of(const std::vector<PartialRange *> &ranges) {
  std::vector<PartialDate *> dates;
  for (auto *range : ranges) {
    if (range->start)
      dates.push_back(&*range->start);
    if (range->end)
      dates.push_back(&*range->end);
  }
  return dates;
}

// A month before the one that was named earlier belongs to the next year.
void go_forward(const std::vector<PartialDate *> &dates) {
  for (size_t i = 1; i < dates.size(); ++i)
    if (const auto &before = *dates[i - 1]; !dates[i]->year && before.year)
      dates[i]->year = *before.year + (month_of(*dates[i]) < month_of(before) ? 1 : 0);
}

void go_backward(const std::vector<PartialDate *> &dates) {
  for (size_t i = dates.size(); i-- > 1;)
    if (auto &before = *dates[i - 1]; !before.year && dates[i]->year)
      before.year = *dates[i]->year - (month_of(before) > month_of(*dates[i]) ? 1 : 0);
}

} // namespace

void complete_years(const std::vector<PartialRange *> &ranges, std::optional<int> year) {
  const auto dates = dates_of(ranges);
  go_forward(dates);
  go_backward(dates);
  if (!dates.empty() && !dates[0]->year && year)
    dates[0]->year = year;
  go_forward(dates);
}

} // namespace waymark

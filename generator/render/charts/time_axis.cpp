#include "render/charts/time_axis.hpp"

namespace waymark {

namespace {

using std::chrono::months;

constexpr int days_by_week = 70; // a longer axis counts months

Date first_of_month(Date date) {
  return date.year() / date.month() / 1;
}

std::vector<AxisTick> week_ticks(Date start, Date end, const Wording &words) {
  std::vector<AxisTick> ticks;
  for (Date day = first_day(iso_week(start)); day < end; day = add_days(day, 7))
    if (day >= start)
      ticks.push_back({day, day_and_month(day, words), 0});
  return ticks;
}

// 1, 3, 6 or 12 months, or whole years where even those are too close.
int months_a_tick(double month_room, double label_room) {
  int step = 1;
  for (const int next : {3, 6, 12, 24, 60, 120})
    if (month_room * step < label_room)
      step = next;
  return step;
}

bool is_on_step(Date day, int step) {
  if (step > 12)
    return day.month() == std::chrono::January && static_cast<int>(day.year()) % (step / 12) == 0;
  return (static_cast<unsigned>(day.month()) - 1) % static_cast<unsigned>(step) == 0;
}

void mark_years(std::vector<AxisTick> &ticks) {
  int last = 0;
  for (auto &tick : ticks)
    if (const int year = static_cast<int>(tick.day.year()); year != last)
      tick.year = last = year;
  if (ticks.size() > 1 && ticks[0].year != 0 && ticks[1].year != 0)
    ticks[0].year = 0; // their names would run into each other
}

} // namespace

std::vector<AxisTick> axis_ticks(Date start, Date end, double room, double label_room, const Wording &words) {
  std::vector<AxisTick> ticks;
  if (days_between(start, end) <= days_by_week && room * 7 >= label_room)
    ticks = week_ticks(start, end, words);
  const int step = months_a_tick(room * 30.4, label_room);
  const bool is_by_week = !ticks.empty();
  for (Date day = first_of_month(start); !is_by_week && day < end; day += months{1})
    if (day >= start && is_on_step(day, step))
      ticks.push_back(
          {day,
           step < 12 ? short_month_name(day.month(), words) : std::to_string(static_cast<int>(day.year())),
           0});
  if (step == 1 && !ticks.empty() && days_between(start, ticks[0].day) * room >= label_room)
    ticks.insert(
        ticks.begin(),
        {start, is_by_week ? day_and_month(start, words) : short_month_name(start.month(), words), 0});
  if (is_by_week || step < 12)
    mark_years(ticks);
  return ticks;
}

} // namespace waymark

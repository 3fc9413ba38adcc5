#include "render/data/activity_data.hpp"

#include "render/charts/week_chart.hpp"

#include <algorithm>

namespace waymark {

namespace {

constexpr int habit_weeks = 12;

int count_in(const RoadmapHabit &habit, IsoWeek week) {
  const auto found = habit.counts.find(week);
  return found == habit.counts.end() ? 0 : found->second;
}

WeekColumn::Time time_of(IsoWeek week, Date today) {
  return week == iso_week(today) ? WeekColumn::Time::running : WeekColumn::Time::past;
}

Value habit_data(const RoadmapHabit &habit, Date today, const Wording &words) {
  std::vector<WeekColumn> columns;
  Value counts = Value::array();
  int sum = 0;
  for (int back = habit_weeks - 1; back >= 0; --back) {
    const auto week = iso_week(add_days(today, -7 * back));
    const int count = count_in(habit, week);
    columns.push_back({static_cast<double>(count), 0, time_of(week, today)});
    counts.push_back(count);
    sum += count;
  }
  return Value::object({{"text", habit.text},
                        {"target", number_text(habit.weekly_target, words)},
                        {"this_week", count_in(habit, iso_week(today))},
                        {"sum", sum},
                        {"counts", std::move(counts)},
                        {"chart", draw_habit(columns, habit.weekly_target)}});
}

bool has_something(const WeekOfWork &week) {
  return week.has_entry || week.items > 0 || week.hours > 0;
}

// A week belongs to the month of its Thursday, as it belongs to the year of its Thursday.
std::chrono::year_month month_of(IsoWeek week) {
  const auto thursday = add_days(first_day(week), 3);
  return thursday.year() / thursday.month();
}

// Missed weeks are nobody's business: only weeks with work have a column, and the running one.
std::vector<WeekOfWork> shown_weeks(const Roadmap &roadmap, Date today) {
  std::vector<WeekOfWork> weeks;
  for (const auto &week : roadmap.progress.weeks)
    if (has_something(week) || (week.week == iso_week(today)) || roadmap.show_schedule)
      weeks.push_back(week);
  return weeks;
}

struct MonthOfWork {
  std::chrono::year_month month{};
  std::vector<WeekOfWork> weeks;
};

std::vector<MonthOfWork> by_month(const std::vector<WeekOfWork> &weeks) {
  std::vector<MonthOfWork> months;
  for (const auto &week : weeks) {
    if (months.empty() || months.back().month != month_of(week.week))
      months.push_back({month_of(week.week), {}});
    months.back().weeks.push_back(week);
  }
  return months;
}

Value month_data(const MonthOfWork &month, double highest, Date today, const Wording &words) {
  std::vector<WeekColumn> columns;
  double hours = 0;
  int items = 0;
  for (const auto &week : month.weeks) {
    columns.push_back({week.hours, week.items, time_of(week.week, today)});
    hours += week.hours;
    items += week.items;
  }
  return Value::object({{"name", short_month_name(month.month.month(), words)},
                        {"year", static_cast<int>(month.month.year())},
                        {"hours", number_text(hours, words)},
                        {"done", items},
                        {"chart", draw_weeks(columns, highest)}});
}

Value week_row(const WeekOfWork &week, const Wording &words) {
  return Value::object({{"week", week_name(week.week)},
                        {"monday", iso_date(first_day(week.week))},
                        {"hours", number_text(week.hours, words)},
                        {"done", week.items}});
}

} // namespace

Value habits_data(const Roadmap &roadmap, Date today, const Wording &words) {
  Value list = Value::array();
  for (const auto &habit : roadmap.habits)
    list.push_back(habit_data(habit, today, words));
  return list;
}

Value weeks_data(const Roadmap &roadmap, Date today, const Wording &words) {
  const auto &all = roadmap.progress.weeks;
  if (std::ranges::none_of(all, has_something))
    return nullptr;
  const auto weeks = shown_weeks(roadmap, today);
  double hours = 0;
  for (const auto &week : weeks)
    hours += week.hours;
  const double highest = std::ranges::max(weeks, {}, &WeekOfWork::hours).hours;
  Value months = Value::array(), rows = Value::array();
  for (const auto &month : by_month(weeks))
    months.push_back(month_data(month, highest, today, words));
  for (const auto &week : weeks)
    rows.push_back(week_row(week, words));
  return Value::object({{"hours", number_text(hours, words)},
                        {"entries", std::ranges::count_if(weeks, &WeekOfWork::has_entry)},
                        {"highest", number_text(highest, words)},
                        {"streak", roadmap.progress.streak},
                        {"months", std::move(months)},
                        {"rows", std::move(rows)}});
}

} // namespace waymark

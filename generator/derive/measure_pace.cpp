#include "derive/measure_pace.hpp"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

constexpr int most_velocity_weeks = 8;
constexpr int least_items = 3;
constexpr int most_weeks = 10 * 52;             // a slip in a year must not fill a page with empty weeks
constexpr double most_forecast_weeks = 50 * 52; // what lies further away is no forecast

IsoWeek week_after(IsoWeek week) {
  return iso_week(add_days(first_day(week), 7));
}

bool is_dated(const RoadmapItem &item) {
  return is_counted(item) && item.is_done && item.done_on;
}

// From the first week with an entry or a dated item to the one of today, at most ten years.
std::vector<WeekOfWork> weeks_of_work(const Roadmap &roadmap, const std::vector<JournalWeek> &journal,
                                      Date today) {
  const auto last = iso_week(today);
  const auto oldest = iso_week(add_days(today, -7 * (most_weeks - 1)));
  std::map<IsoWeek, WeekOfWork> known;
  for (const auto &entry : journal)
    if (entry.week <= last && entry.week >= oldest) {
      known[entry.week].hours += entry.hours;
      known[entry.week].has_entry = true;
    }
  for (const auto &item : roadmap.items)
    if (is_dated(item) && iso_week(*item.done_on) >= oldest)
      ++known[iso_week(*item.done_on)].items;
  std::vector<WeekOfWork> weeks;
  for (auto week = known.empty() ? week_after(last) : known.begin()->first; week <= last;
       week = week_after(week)) {
    weeks.push_back(known[week]);
    weeks.back().week = week;
  }
  return weeks;
}

// The running week may still get its entry.
int streak_of(const std::vector<WeekOfWork> &weeks) {
  auto week = weeks.rbegin();
  if (week != weeks.rend() && !week->has_entry)
    ++week;
  int streak = 0;
  for (; week != weeks.rend() && week->has_entry; ++week)
    ++streak;
  return streak;
}

double hours_logged(const Roadmap &roadmap, const std::vector<WeekOfWork> &weeks) {
  double hours = 0;
  for (const auto &[week, logged, items, has_entry] : weeks) {
    const auto monday = first_day(week);
    const bool is_before = roadmap.start && add_days(monday, 6) < *roadmap.start;
    const bool is_after = roadmap.end && monday > *roadmap.end;
    hours += is_before || is_after ? 0 : logged;
  }
  return hours;
}

// Whole weeks since the work or the plan began, the running one included, at most eight.
int weeks_for_velocity(const Roadmap &roadmap, const std::vector<WeekOfWork> &weeks, Date today) {
  auto first = today;
  if (roadmap.start)
    first = std::min(first, *roadmap.start);
  if (!weeks.empty())
    first = std::min(first, first_day(weeks.front().week));
  return std::min(most_velocity_weeks, days_between(first, today) / 7 + 1);
}

struct Velocity {
  int items = 0;
  double weight = 0;
  int weeks = 0;
};

Velocity velocity_of(const Roadmap &roadmap, const ItemWeights &weights, int weeks, Date today) {
  Velocity velocity{0, 0, weeks};
  const auto before = add_days(today, -7 * weeks);
  for (size_t i = 0; i < roadmap.items.size(); ++i)
    if (is_dated(roadmap.items[i]) && *roadmap.items[i].done_on > before) {
      ++velocity.items;
      velocity.weight += weights.of[i];
    }
  return velocity;
}

std::string last_weeks(int weeks, const Wording &words) {
  return counted(words, "forecast.period", weeks);
}

// One digit behind the point, and none that is nought: "1.4", "2".
std::string rounded(double value, const Wording &words) {
  return number_text(std::round(value * 10) / 10, words);
}

std::string method_of(const RoadmapProgress &progress, const Velocity &velocity, int items_left,
                      double weight_left, const Wording &words) {
  const auto left = counted(words, "forecast.left", items_left);
  const auto period = last_weeks(velocity.weeks, words);
  const auto items = rounded(progress.items_per_week, words);
  if (!progress.is_weighted)
    return word(words, "forecast.by_items", {{"left", left}, {"pace", items}, {"period", period}});
  return word(words, "forecast.by_hours",
              {{"left", left},
               {"hours", rounded(weight_left, words)},
               {"pace", rounded(velocity.weight / velocity.weeks, words)},
               {"items", items},
               {"period", period}});
}

void forecast(const Roadmap &roadmap, const Velocity &velocity, Date today, const Wording &words,
              RoadmapProgress &progress) {
  const int items_left = roadmap.total - roadmap.done;
  const double weight_left = progress.total_weight - progress.done_weight;
  if (roadmap.total == 0 || items_left == 0) {
    progress.forecast_method =
        word(words, roadmap.total == 0 ? "forecast.no_items" : "forecast.nothing_left");
    return;
  }
  if (velocity.items < least_items || velocity.weight <= 0) {
    progress.forecast_method = word(words, "forecast.too_few",
                                    {{"items", counted(words, "items", velocity.items)},
                                     {"period", last_weeks(velocity.weeks, words)},
                                     {"needed", std::to_string(least_items)}});
    return;
  }
  progress.forecast_method = method_of(progress, velocity, items_left, weight_left, words);
  const double weeks_left = weight_left / (velocity.weight / velocity.weeks);
  if (weeks_left <= most_forecast_weeks)
    progress.forecast_end = add_days(today, static_cast<int>(std::ceil(weeks_left * 7)));
}

} // namespace

void measure_pace(Roadmap &roadmap, const std::vector<JournalWeek> &journal, const ItemWeights &weights,
                  Date today, const Wording &words) {
  auto &progress = roadmap.progress;
  progress.weeks = weeks_of_work(roadmap, journal, today);
  progress.streak = streak_of(progress.weeks);
  progress.hours_logged = hours_logged(roadmap, progress.weeks);
  progress.velocity_weeks = weeks_for_velocity(roadmap, progress.weeks, today);
  const auto velocity = velocity_of(roadmap, weights, progress.velocity_weeks, today);
  progress.items_per_week = static_cast<double>(velocity.items) / velocity.weeks;
  forecast(roadmap, velocity, today, words, progress);
}

} // namespace waymark

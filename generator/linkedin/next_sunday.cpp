#include "linkedin/next_sunday.hpp"

#include <fmt/format.h>

#include <array>

namespace waymark {

Date posting_day_from(const LinkedinSettings &settings, Date date) {
  const auto wait = settings.weekday - weekday_of(date);
  return add_days(date, static_cast<int>(wait.count()));
}

Date next_sunday(const LinkedinSettings &settings, Date today, int minute_of_day) {
  const bool is_over = weekday_of(today) == settings.weekday && minute_of_day >= settings.minute_of_day;
  return posting_day_from(settings, is_over ? add_days(today, 1) : today);
}

std::string weekday_name(std::chrono::weekday weekday) {
  static constexpr std::array<std::string_view, 7> names = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                            "Thursday", "Friday", "Saturday"};
  return std::string(names[weekday.c_encoding()]);
}

std::string time_of_day(int minute_of_day) {
  return fmt::format("{:02}:{:02}", minute_of_day / 60, minute_of_day % 60);
}

} // namespace waymark

// Calendar dates as the project reads, computes and prints them.
// Why: one form in (ISO 8601, YYYY-MM-DD), few forms out, and no clock anywhere but in main.
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

using Date = std::chrono::year_month_day;

// YYYY-MM-DD only; nothing for other forms and for days that do not exist.
std::optional<Date> parse_date(std::string_view text);

std::string iso_date(Date date);                        // 2026-11-22
std::string long_date(Date date);                       // 22 November 2026
std::string short_date(Date date);                      // 22 Nov 2026
std::string month_name(std::chrono::month month);       // November
std::string short_month_name(std::chrono::month month); // Nov

Date add_days(Date date, int days);
int days_between(Date from, Date to); // negative where `to` is earlier
std::chrono::weekday weekday_of(Date date);

// ISO 8601 week: the year that owns the week, and its number 1 to 53.
struct IsoWeek {
  int year = 0;
  int week = 0;
  friend auto operator<=>(const IsoWeek &, const IsoWeek &) = default;
};
IsoWeek iso_week(Date date);
Date first_day(IsoWeek week);        // its Monday
std::string week_name(IsoWeek week); // 2026-W47
std::optional<IsoWeek> parse_week(std::string_view text);

} // namespace waymark

#include "text/date.hpp"

#include <array>
#include <charconv>
#include <fmt/format.h>

namespace waymark {
namespace {

using namespace std::chrono;

std::optional<int> parse_digits(std::string_view text, size_t at, size_t length) {
  int value = 0;
  const auto *begin = text.data() + at;
  const auto [end, problem] = std::from_chars(begin, begin + length, value);
  if (problem != std::errc() || end != begin + length || *begin == '-')
    return {};
  return value;
}

constexpr std::array month_names = {"January", "February", "March",     "April",   "May",      "June",
                                    "July",    "August",   "September", "October", "November", "December"};

} // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-')
    return {};
  const auto y = parse_digits(text, 0, 4), m = parse_digits(text, 5, 2), d = parse_digits(text, 8, 2);
  if (!y || !m || !d)
    return {};
  const Date date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::string iso_date(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string month_name(month month) {
  return month_names.at(static_cast<unsigned>(month) - 1);
}

std::string short_month_name(month month) {
  return month_name(month).substr(0, 3);
}

std::string long_date(Date date) {
  return fmt::format("{} {} {}", static_cast<unsigned>(date.day()), month_name(date.month()),
                     static_cast<int>(date.year()));
}

std::string short_date(Date date) {
  return fmt::format("{} {} {}", static_cast<unsigned>(date.day()), short_month_name(date.month()),
                     static_cast<int>(date.year()));
}

Date add_days(Date date, int count) {
  return sys_days(date) + days(count);
}

int days_between(Date from, Date to) {
  return static_cast<int>((sys_days(to) - sys_days(from)).count());
}

weekday weekday_of(Date date) {
  return weekday(sys_days(date));
}

IsoWeek iso_week(Date date) {
  // A week belongs to the year of its Thursday (ISO 8601).
  const int weekday_number = static_cast<int>(weekday_of(date).iso_encoding());
  const Date thursday = add_days(date, 4 - weekday_number);
  const Date new_year{thursday.year(), January, day{1}};
  return {static_cast<int>(thursday.year()), days_between(new_year, thursday) / 7 + 1};
}

Date first_day(IsoWeek week) {
  const Date fourth{year{week.year}, January, day{4}}; // always in week 1
  const int weekday_number = static_cast<int>(weekday_of(fourth).iso_encoding());
  return add_days(fourth, 1 - weekday_number + 7 * (week.week - 1));
}

std::string week_name(IsoWeek week) {
  return fmt::format("{:04}-W{:02}", week.year, week.week);
}

std::optional<IsoWeek> parse_week(std::string_view text) {
  if (text.size() != 8 || text.substr(4, 2) != "-W")
    return {};
  const auto y = parse_digits(text, 0, 4), w = parse_digits(text, 6, 2);
  if (!y || !w || *w < 1)
    return {};
  const IsoWeek week{*y, *w};
  return iso_week(first_day(week)) == week ? std::optional(week) : std::nullopt;
}

} // namespace waymark

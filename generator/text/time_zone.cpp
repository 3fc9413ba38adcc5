#include "text/time_zone.hpp"

#include <algorithm>
#include <cstdlib>
#include <date/tz.h>
#include <fmt/format.h>
#include <stdexcept>
#include <string>

namespace waymark {
namespace {

using Seconds = std::chrono::sys_seconds;

// Names that need no database, and so no time to open one.
bool is_utc(std::string_view name) {
  return name == "UTC" || name == "Etc/UTC";
}

// Letters, digits and "/_+-", as the database's names are.
bool is_well_formed(std::string_view name) {
  return !name.empty() && name.front() != '/' && std::ranges::all_of(name, [](char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9') ||
           sign == '/' || sign == '_' || sign == '+' || sign == '-';
  });
}

bool has_database() {
  try {
    return !date::get_tzdb().zones.empty();
  } catch (const std::exception &) {
    return false;
  }
}

const date::time_zone *find_zone(std::string_view name) {
  try {
    return date::locate_zone(std::string(name));
  } catch (const std::exception &) {
    return nullptr;
  }
}

Seconds local_seconds(std::chrono::system_clock::time_point time, std::string_view zone) {
  const auto utc = std::chrono::floor<std::chrono::seconds>(time);
  const auto *found = is_utc(zone) ? nullptr : find_zone(zone);
  try {
    return found ? utc + found->get_info(utc).offset : utc;
  } catch (const std::exception &) {
    return utc; // the zone's file vanished or is damaged
  }
}

} // namespace

bool is_known_time_zone(std::string_view name) {
  return is_utc(name) || (is_well_formed(name) && (find_zone(name) || !has_database()));
}

Date local_date(std::chrono::system_clock::time_point time, std::string_view zone) {
  return Date{std::chrono::floor<std::chrono::days>(local_seconds(time, zone))};
}

int local_minute_of_day(std::chrono::system_clock::time_point time, std::string_view zone) {
  const auto local = local_seconds(time, zone);
  const auto since_midnight = local - std::chrono::floor<std::chrono::days>(local);
  return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(since_midnight).count());
}

std::string day_timestamp(Date date, std::string_view zone) {
  const auto begin = iso_date(date) + "T00:00:00";
  const auto *found = is_utc(zone) ? nullptr : find_zone(zone);
  if (!found)
    return begin + "Z";
  try {
    // Where clocks are set forward at midnight, the offset before it names the same instant.
    const auto midnight = date::local_seconds{std::chrono::sys_days{date}.time_since_epoch()};
    const auto offset =
        std::chrono::duration_cast<std::chrono::minutes>(found->get_info(midnight).first.offset).count();
    return fmt::format("{}{}{:02}:{:02}", begin, offset < 0 ? '-' : '+', std::abs(offset) / 60,
                       std::abs(offset) % 60);
  } catch (const std::exception &) {
    return begin + "Z"; // the zone's file vanished or is damaged
  }
}

ClockTime clock_time(Date day, int minute_of_day, std::string_view zone) {
  const auto *found = is_utc(zone) ? nullptr : find_zone(zone);
  if (found == nullptr)
    return ClockTime::once;
  try {
    const date::local_seconds time{std::chrono::sys_days(day).time_since_epoch() +
                                   std::chrono::minutes(minute_of_day)};
    const auto result = found->get_info(time).result;
    return result == date::local_info::nonexistent ? ClockTime::never
           : result == date::local_info::ambiguous ? ClockTime::twice
                                                   : ClockTime::once;
  } catch (const std::exception &) {
    return ClockTime::once;
  }
}

} // namespace waymark

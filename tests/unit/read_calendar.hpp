// A strict little reader of iCalendar (RFC 5545), for tests: it knows no mercy and no time zones.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct CalendarProperty {
  std::map<std::string, std::string> parameters;
  std::string value; // as written, unfolded
};

using CalendarComponent = std::map<std::string, CalendarProperty>; // each property at most once

struct ReadCalendar {
  CalendarComponent calendar;
  std::vector<CalendarComponent> events;
  std::vector<std::string> faults; // empty: the file is sound
};

ReadCalendar read_calendar(std::string_view text);

// TEXT without its escapes; nothing where an escape or a bare character is wrong.
std::optional<std::string> plain_value(std::string_view text);

} // namespace waymark

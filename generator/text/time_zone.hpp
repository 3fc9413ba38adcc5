// Local time of IANA time zones.
// Why: posts become due and Sundays come in the owner's zone, and g++ 12 has no zones of its own.
#pragma once
#include "text/date.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace waymark {

// Whether the machine's time zone database knows the name. Where there is no database, every well-formed name
// passes, since nothing better is known.
bool is_known_time_zone(std::string_view name);

// The day, and the minutes after midnight, that a clock in that zone shows. UTC where the zone is not known.
Date local_date(std::chrono::system_clock::time_point time, std::string_view zone);
int local_minute_of_day(std::chrono::system_clock::time_point time, std::string_view zone);

// The beginning of a day there, as RFC 3339: "2026-11-22T00:00:00+05:30"; with "Z" where the zone is UTC or
// not known.
std::string day_timestamp(Date date, std::string_view zone);

// Does the clock show that time on that day once, never (it goes forward), or twice (it goes back)?
enum class ClockTime { once, never, twice };
ClockTime clock_time(Date day, int minute_of_day, std::string_view zone);

} // namespace waymark

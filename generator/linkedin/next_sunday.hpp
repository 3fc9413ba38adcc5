// The day of the next Sunday post: the weekday and time of site.yaml, seen from a given moment.
// Why: "today counts until the posting time" is a rule of values, so that it needs no clock.
#pragma once
#include "model/profile.hpp"
#include "text/date.hpp"

namespace waymark {

// `minute_of_day` is local to the owner, 0 to 1439.
Date next_sunday(const LinkedinSettings &settings, Date today, int minute_of_day);

// The first posting day that is `date` or later.
Date posting_day_from(const LinkedinSettings &settings, Date date);

std::string weekday_name(std::chrono::weekday weekday);
// "09:00"
std::string time_of_day(int minute_of_day);

} // namespace waymark

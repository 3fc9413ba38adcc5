// What is wrong with the days of the Sunday posts: none for the coming one, two for one, drafts out of date.
// Why: these only the whole shows: site.yaml's calendar, the posts' dates and the drafts together.
#pragma once
#include "model/site.hpp"

namespace waymark {

// `today` and `minute_of_day` are those of the zone of posting.
void check_schedule(const Site &site, Date today, int minute_of_day, Diagnostics &diagnostics);

} // namespace waymark

// roadmap.ics: milestones, due dates, ends of units, planned exams and the posting days, as iCalendar
// (RFC 5545). Why: the owner and whoever follows subscribe to it once, and the plan stands in their calendar.
#pragma once
#include "model/site.hpp"

#include <string>

namespace waymark {

// The same bytes for the same site: its time stamp is the site's day. Empty where there is nothing to come,
// for a calendar without an event is none.
std::string roadmap_calendar(const Site &site);

} // namespace waymark

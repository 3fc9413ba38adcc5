#include "render/feeds/roadmap_calendar.hpp"

#include "render/feeds/calendar_lines.hpp"
#include "render/feeds/roadmap_days.hpp"
#include "render/site_links.hpp"
#include "text/web_address.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

std::string basic_date(Date date) { // 20261122
  auto text = iso_date(date);
  std::erase(text, '-');
  return text;
}

// The last day that the primary roadmap plans, if it says so.
std::optional<Date> end_of_plan(const Site &site) {
  if (!site.primary_roadmap)
    return {};
  const auto &roadmap = site.content.roadmaps[*site.primary_roadmap];
  auto end = roadmap.end;
  for (const auto &unit : roadmap.units)
    if (!roadmap.end && unit.span.end && (!end || *unit.span.end > *end))
      end = unit.span.end;
  return end;
}

// One event of the site. An all-day event without DTEND lasts its day (3.6.1).
std::string event(const Site &site, const RoadmapDay &day, const std::string &recurrence = {}) {
  auto out = calendar_line("BEGIN", "VEVENT") +
             calendar_line("UID", calendar_text(day.id + "@" + host_of(site.base_url))) +
             calendar_line("DTSTAMP", basic_date(site.today) + "T000000Z") +
             calendar_line("DTSTART;VALUE=DATE", basic_date(day.date)) +
             calendar_line("DTEND;VALUE=DATE", basic_date(add_days(day.date, 1)));
  if (!recurrence.empty())
    out += calendar_line("RRULE", recurrence);
  out += calendar_line("SUMMARY", calendar_text(day.summary));
  if (!day.description.empty())
    out += calendar_line("DESCRIPTION", calendar_text(day.description));
  return out + calendar_line("URL", calendar_uri(with_base(site.base_url, day.route))) +
         calendar_line("TRANSP", "TRANSPARENT") + calendar_line("END", "VEVENT");
}

// The weekly posting day, from this week on; nothing where the plan is over.
std::string posting_days(const Site &site) {
  constexpr int weeks_without_end = 13;
  const auto monday = first_day(iso_week(site.today));
  const auto weekday = site.content.profile.linkedin.weekday;
  const auto first = add_days(monday, static_cast<int>((weekday - std::chrono::Monday).count()));
  const auto end = end_of_plan(site);
  if (end && *end < first)
    return {};
  return event(site, {"posting-day", first, word(site.content.words, "calendar.posting"), "", "/"},
               end ? "FREQ=WEEKLY;UNTIL=" + basic_date(*end)
                   : fmt::format("FREQ=WEEKLY;COUNT={}", weeks_without_end));
}

} // namespace

std::string roadmap_calendar(const Site &site) {
  if (site.content.roadmaps.empty())
    return {};
  auto events = posting_days(site);
  for (const auto &day : roadmap_days(site))
    events += event(site, day);
  if (events.empty())
    return {};
  const auto &profile = site.content.profile;
  return calendar_line("BEGIN", "VCALENDAR") + calendar_line("VERSION", "2.0") +
         calendar_line("PRODID", "-//Waymark//Roadmap//EN") + calendar_line("CALSCALE", "GREGORIAN") +
         calendar_line("METHOD", "PUBLISH") +
         calendar_line("X-WR-CALNAME",
                       calendar_text(word(site.content.words, "calendar.name", {{"name", profile.name}}))) +
         events + calendar_line("END", "VCALENDAR");
}

} // namespace waymark

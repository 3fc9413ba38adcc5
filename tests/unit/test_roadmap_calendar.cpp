#include "catch.hpp"
#include "read_calendar.hpp"
#include "render/feeds/calendar_lines.hpp"
#include "render/feeds/roadmap_calendar.hpp"
#include "render_fixture.hpp"

#include <fmt/format.h>

using namespace waymark;

namespace {

Date day(const char *text) {
  return *parse_date(text);
}

// "20270131 Milestone: Three projects" of each event.
std::vector<std::string> days_and_summaries(const Site &site) {
  const auto read = read_calendar(roadmap_calendar(site));
  CHECK(read.faults == std::vector<std::string>());
  std::vector<std::string> result;
  for (const auto &event : read.events)
    result.push_back(event.at("DTSTART").value + " " + plain_value(event.at("SUMMARY").value).value_or("?"));
  return result;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("the calendar has the posting days, milestones, due dates, ends of units and planned exams") {
  auto site = sample_site();
  auto &roadmap = site.content.roadmaps[0];
  roadmap.items[2].due = day("2026-12-24");
  Certification exam;
  exam.name = "Fabric Data Engineer";
  exam.code = "DP-700";
  exam.planned = day("2026-12-19");
  site.content.certifications.push_back(exam);
  site.certifications.push_back(2);
  CHECK(days_and_summaries(site) ==
        Lines{"20261122 LinkedIn post", "20261219 Exam: DP-700 Fabric Data Engineer", "20261224 Due: Chatbot",
              "20270131 Milestone: Three projects", "20270131 End of Phase 2: Projects & more"});
}

TEST_CASE("a calendar's bytes follow RFC 5545 and come from the site alone") {
  auto site = sample_site();
  site.content.roadmaps[0].milestones[0].text =
      "Three projects, live; \"tested\" \\ über alles – and shown to "
      "everyone who asks für sie\nor not";
  const std::string expected =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Waymark//Roadmap//EN\r\nCALSCALE:GREGORIAN\r\n"
      "METHOD:PUBLISH\r\nX-WR-CALNAME:Ada <Example>: roadmap\r\n"
      "BEGIN:VEVENT\r\nUID:posting-day@me.example\r\nDTSTAMP:20261122T000000Z\r\n"
      "DTSTART;VALUE=DATE:20261122\r\nDTEND;VALUE=DATE:20261123\r\nRRULE:FREQ=WEEKLY;UNTIL=20270331\r\n"
      "SUMMARY:LinkedIn post\r\nURL:https://me.example/repo/\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
      "BEGIN:VEVENT\r\n"
      "UID:milestone/career/phase-2/three-projects-live-tested-uber-alles-and-show\r\n"
      " n-to-everyone-who-asks-fur-sie-or-not@me.example\r\nDTSTAMP:20261122T000000Z\r\n"
      "DTSTART;VALUE=DATE:20270131\r\nDTEND;VALUE=DATE:20270201\r\n"
      "SUMMARY:Milestone: Three projects\\, live\\; \"tested\" \\\\ über alles – and \r\n"
      " shown to everyone who asks für sie\\nor not\r\n"
      "DESCRIPTION:Phase 2: Projects & more – To senior\r\nURL:https://me.example/repo/roadmap/#phase-2\r\n"
      "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
      "BEGIN:VEVENT\r\nUID:unit/career/phase-2@me.example\r\nDTSTAMP:20261122T000000Z\r\n"
      "DTSTART;VALUE=DATE:20270131\r\nDTEND;VALUE=DATE:20270201\r\nSUMMARY:End of Phase 2: Projects & "
      "more\r\n"
      "DESCRIPTION:Phase 2: Projects & more – To senior\r\nURL:https://me.example/repo/roadmap/#phase-2\r\n"
      "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
  CHECK(roadmap_calendar(site) == expected);
  CHECK(read_calendar(expected).faults == Lines());
}

TEST_CASE("what is done, dropped or retired is not in the calendar, and what is overdue only where it may be "
          "told") {
  auto site = sample_site();
  auto &roadmap = site.content.roadmaps[0];
  for (auto &item : roadmap.items)
    item.due = day("2026-11-30");
  roadmap.items[3].is_dropped = true; // the first is done, the second retired
  roadmap.milestones[0].is_done = true;
  roadmap.units[1].done = roadmap.units[1].total;
  CHECK(days_and_summaries(site) == Lines{"20261122 LinkedIn post", "20261130 Due: Chatbot"});

  roadmap.items[2].due = day("2026-11-21");
  roadmap.units[0].done = 0; // open, and over since June
  CHECK(days_and_summaries(site) == Lines{"20261122 LinkedIn post"});
  roadmap.show_schedule = true;
  CHECK(days_and_summaries(site) ==
        Lines{"20261122 LinkedIn post", "20260630 End of Phase 1: Azure", "20261121 Due: Chatbot"});
}

TEST_CASE("an item of a milestone stands in the calendar once, as one") {
  auto site = sample_site();
  auto &roadmap = site.content.roadmaps[0];
  roadmap.items[2].due = day("2026-12-24");
  roadmap.milestones = {{"Chatbot", 1, 2, day("2026-12-24"), false}};
  CHECK(days_and_summaries(site) == Lines{"20261122 LinkedIn post", "20261224 Milestone: Chatbot",
                                          "20270131 End of Phase 2: Projects & more"});
}

TEST_CASE("posting days are the configured weekday, until the plan ends, else for thirteen weeks") {
  auto site = sample_site();
  auto &roadmap = site.content.roadmaps[0];
  const auto rule = [&] {
    const auto read = read_calendar(roadmap_calendar(site));
    CHECK(read.faults == Lines());
    for (const auto &event : read.events)
      if (event.contains("RRULE"))
        return event.at("DTSTART").value + " " + event.at("RRULE").value;
    return std::string("none");
  };
  site.content.profile.linkedin.weekday = std::chrono::Tuesday;
  CHECK(rule() == "20261117 FREQ=WEEKLY;UNTIL=20270331");
  roadmap.end = {};
  CHECK(rule() == "20261117 FREQ=WEEKLY;UNTIL=20270131"); // of its last unit
  for (auto &unit : roadmap.units)
    unit.span.end = {};
  CHECK(rule() == "20261117 FREQ=WEEKLY;COUNT=13");
  roadmap.end = day("2026-11-16");
  CHECK(rule() == "none");
}

TEST_CASE("without a roadmap, or with nothing to come, there is no calendar") {
  auto site = sample_site();
  site.content.roadmaps[0].milestones.clear();
  site.content.roadmaps[0].units[1].done = 2;
  site.content.roadmaps[0].end = day("2026-10-31");
  CHECK(roadmap_calendar(site).empty());
  site.content.roadmaps.clear();
  site.primary_roadmap = {};
  CHECK(roadmap_calendar(site).empty());
}

TEST_CASE("two events never share a UID") {
  auto site = sample_site();
  auto &milestones = site.content.roadmaps[0].milestones;
  milestones.push_back(milestones[0]);
  milestones.push_back(milestones[0]);
  const auto read = read_calendar(roadmap_calendar(site));
  CHECK(read.faults == Lines());
  CHECK(read.events[3].at("UID").value == "milestone/career/phase-2/three-projects-3@me.example");
}

TEST_CASE("calendar lines are folded between characters, and lose nothing") {
  std::string text;
  for (int i = 0; i < 60; ++i)
    text += i % 3 == 0 ? "é" : i % 3 == 1 ? "→" : "🎯";
  for (size_t shift = 0; shift < 8; ++shift) {
    const auto value = std::string(shift, 'x') + text;
    const auto line = calendar_line("SUMMARY", value);
    const auto read = read_calendar("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                                    "DTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260101\r\n" +
                                    line + "END:VEVENT\r\nEND:VCALENDAR\r\n");
    CHECK(read.faults == Lines());
    CHECK(read.events[0].at("SUMMARY").value == value);
  }
  CHECK(calendar_text("a\tb\x02") == "a b ");
  CHECK(calendar_uri("https://me.example/é x/") == "https://me.example/%C3%A9%20x/");
}

TEST_CASE("the reader of these tests finds what is wrong in a calendar") {
  const std::string head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n";
  const std::string event =
      "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260101\r\n"
      "SUMMARY:s\r\nEND:VEVENT\r\n";
  const std::string end = "END:VCALENDAR\r\n";
  CHECK(read_calendar(head + event + end).faults == Lines());
  CHECK(read_calendar(head + event + event + end).faults == Lines{"two events of one UID: 1"});
  CHECK(read_calendar(head + end).faults == Lines{"a calendar without a component"});
  CHECK(read_calendar(head + event).faults == Lines{"the calendar does not end"});
  CHECK(read_calendar(head + "X:" + std::string(74, 'x') + "\r\n" + event + end).faults ==
        Lines{"a line of more than 75 octets", "unknown here: X"});
  CHECK_FALSE(plain_value("a, b"));
  CHECK_FALSE(plain_value("a\\x"));
}

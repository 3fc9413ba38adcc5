#include "catch.hpp"

#include "text/time_zone.hpp"

using namespace waymark;

namespace {
std::chrono::system_clock::time_point at(const char *day, int hour, int minute) {
  return std::chrono::sys_days(*parse_date(day)) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}
} // namespace

TEST_CASE("time zones are known by their IANA names", "[text]") {
  CHECK(is_known_time_zone("UTC"));
  CHECK(is_known_time_zone("Europe/Berlin"));
  CHECK(is_known_time_zone("Asia/Kolkata"));
  CHECK_FALSE(is_known_time_zone("Europe/Atlantis"));
  CHECK_FALSE(is_known_time_zone("../../etc/passwd"));
  CHECK_FALSE(is_known_time_zone(""));
}

TEST_CASE("a zone has its own day and minute, in summer and winter", "[text]") {
  CHECK(iso_date(local_date(at("2026-11-21", 19, 0), "Asia/Kolkata")) == "2026-11-22");
  CHECK(local_minute_of_day(at("2026-11-21", 19, 0), "Asia/Kolkata") == 30);
  CHECK(iso_date(local_date(at("2026-11-22", 3, 0), "America/New_York")) == "2026-11-21");
  CHECK(local_minute_of_day(at("2026-07-01", 12, 0), "Europe/Berlin") == 14 * 60);
  CHECK(local_minute_of_day(at("2026-12-01", 12, 0), "Europe/Berlin") == 13 * 60);
  CHECK(local_minute_of_day(at("2026-12-01", 12, 5), "UTC") == 12 * 60 + 5);
  CHECK(iso_date(local_date(at("2026-12-01", 12, 0), "No/Where")) == "2026-12-01");
}

TEST_CASE("a day begins at its zone's midnight, and where there is none, at the offset before it", "[text]") {
  CHECK(day_timestamp(*parse_date("2026-11-22"), "UTC") == "2026-11-22T00:00:00Z");
  CHECK(day_timestamp(*parse_date("2026-11-22"), "Asia/Kolkata") == "2026-11-22T00:00:00+05:30");
  CHECK(day_timestamp(*parse_date("2026-07-01"), "Europe/Berlin") == "2026-07-01T00:00:00+02:00");
  CHECK(day_timestamp(*parse_date("2026-12-01"), "America/St_Johns") == "2026-12-01T00:00:00-03:30");
  CHECK(day_timestamp(*parse_date("2023-03-26"), "Asia/Beirut") == "2023-03-26T00:00:00+02:00");
  CHECK(day_timestamp(*parse_date("2026-11-22"), "No/Where") == "2026-11-22T00:00:00Z");
}

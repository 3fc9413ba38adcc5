#include "catch.hpp"
#include "load/roadmap/parse_effort.hpp"
#include "load/roadmap/parse_timing.hpp"

#include <fmt/format.h>

using namespace waymark;

namespace {

std::string printed(const std::optional<Date> &date) {
  return date ? iso_date(*date) : "?";
}

std::string printed(const std::optional<SpanPhrase> &span) {
  if (!span)
    return "-";
  if (span->form == SpanPhrase::Form::ongoing)
    return "ongoing";
  const std::string open = span->is_open ? "+" : "";
  if (span->form == SpanPhrase::Form::numbered)
    return fmt::format("numbered {}..{}{} of {}", span->from, span->to, open, static_cast<int>(span->unit));
  if (span->form == SpanPhrase::Form::counted)
    return fmt::format("counted {}..{}{} of {}", span->from, span->to, open, static_cast<int>(span->unit));
  const auto &[start, end, is_ongoing] = span->calendar;
  return fmt::format("{} to {}", start ? printed(first_day(*start)) : "-",
                     is_ongoing ? "ongoing"
                     : end      ? printed(last_day(*end))
                                : "-");
}

} // namespace

TEST_CASE("a span is read in the forms that people write") {
  const std::pair<const char *, const char *> cases[] = {
      {"Feb 2026 – June 2026", "2026-02-01 to 2026-06-30"},
      {"Feb 2026 - June 2026", "2026-02-01 to 2026-06-30"},
      {"February 2026 to June 2026", "2026-02-01 to 2026-06-30"},
      {"Feb 2026 until June 2026", "2026-02-01 to 2026-06-30"},
      {"from Feb 2026 to June 2026", "2026-02-01 to 2026-06-30"},
      {"Feb – June 2026", "2026-02-01 to 2026-06-30"},
      {"Nov – Jan 2027", "2026-11-01 to 2027-01-31"},
      {"Feb 2026 – June", "2026-02-01 to 2026-06-30"},
      {"Feb – June", "? to ?"},
      {"Feb 2028", "2028-02-01 to 2028-02-29"},
      {"Sept. 2026", "2026-09-01 to 2026-09-30"},
      {"Feb '26 – Mar '26", "2026-02-01 to 2026-03-31"},
      {"Oct 26 - Nov 1, 2025", "2025-10-26 to 2025-11-01"},
      {"Oct 26, 2025 – Nov 1, 2025", "2025-10-26 to 2025-11-01"},
      {"Oct 26-31, 2025", "2025-10-26 to 2025-10-31"},
      {"26-31 Oct 2025", "2025-10-26 to 2025-10-31"},
      {"26 Oct – 1 Nov 2025", "2025-10-26 to 2025-11-01"},
      {"Dec 28 - Jan 3, 2026", "2025-12-28 to 2026-01-03"},
      {"June 15th, 2026", "2026-06-15 to 2026-06-15"},
      {"15th of June 2026", "2026-06-15 to 2026-06-15"},
      {"2026-02 – 2026-06", "2026-02-01 to 2026-06-30"},
      {"2026-02-14 to 2026-06-13", "2026-02-14 to 2026-06-13"},
      {"02/2026 - 06/2026", "2026-02-01 to 2026-06-30"},
      {"Q1 2026", "2026-01-01 to 2026-03-31"},
      {"Q4 2026 – Q1 2027", "2026-10-01 to 2027-03-31"},
      {"2026", "2026-01-01 to 2026-12-31"},
      {"2026–2027", "2026-01-01 to 2027-12-31"},
      {"2026-27", "2026-01-01 to 2027-12-31"},
      {"by June 2026", "- to 2026-06-30"},
      {"by end of June 2026", "- to 2026-06-30"},
      {"since Feb 2026", "2026-02-01 to ongoing"},
      {"Feb 2026 – present", "2026-02-01 to ongoing"},
      {"Months 5-8", "numbered 5..8 of 5"},
      {"Weeks 1-4", "numbered 1..4 of 7"},
      {"Week 3", "numbered 3..3 of 7"},
      {"Month 7 onwards", "numbered 7..7+ of 5"},
      {"3-4 months", "counted 3..4 of 5"},
      {"0-6 months", "counted 0..6 of 5"},
      {"~ 3 months", "counted 3..3 of 5"},
      {"approx. two weeks", "counted 2..2 of 7"},
      {"Duration: 6–8 weeks", "counted 6..8 of 7"},
      {"36+ months", "counted 36..36+ of 5"},
      {"Ongoing", "ongoing"},
      {"40-60 hours", "-"},
      {"The Azure Transition", "-"},
      {"June 31, 2026", "? to ?"},
      {"2026 goals", "-"},
      {"", "-"},
  };
  for (const auto &[text, expected] : cases) {
    INFO(text);
    CHECK(printed(parse_span(text)) == expected);
  }
}

TEST_CASE("hours are read in all or for each week") {
  const std::tuple<const char *, double, double> cases[] = {
      {"40-60 hours", 50, 0},       {"10 hrs/week", 0, 10},
      {"10 hours per week", 0, 10}, {"6h/wk", 0, 6},
      {"1.5 hours weekly", 0, 1.5}, {"~ 40 h", 40, 0},
      {"40+ hours total", 40, 0},   {"30 min/day", 0, 3.5},
      {"26 hours/month", 0, 6},
  };
  for (const auto &[text, hours, hours_per_week] : cases) {
    INFO(text);
    const auto effort = parse_effort(text);
    REQUIRE(effort);
    CHECK((effort->per ? 0 : mean_hours(*effort)) == hours);
    CHECK((effort->per ? hours_a_week(*effort) : 0) == hours_per_week);
  }
  for (const auto *text :
       {"10", "10 weeks", "hours", "10k+ requests per second", "2 hours of video and a quiz"}) {
    INFO(text);
    CHECK_FALSE(parse_effort(text));
  }
}

TEST_CASE("a phrase may say a span and an effort") {
  const auto timing = parse_timing("Weeks 1-12, 40-60 hours");
  REQUIRE(timing);
  CHECK(printed(timing->span) == "numbered 1..12 of 7");
  REQUIRE(timing->effort);
  CHECK(mean_hours(*timing->effort) == 50);
  CHECK(printed(parse_timing("Weeks 1-12, Feb – Apr 2026")->span) == "2026-02-01 to 2026-04-30");
  CHECK_FALSE(parse_timing("3-4 months, then rest"));
}

TEST_CASE("a due date is found in a sentence") {
  const auto due = find_due("Complete the exam by June 2026, then rest");
  REQUIRE(due);
  CHECK(printed(last_day(due->date)) == "2026-06-30");
  CHECK(due->begin == 18);
  CHECK(due->end == 30);
  CHECK(printed(last_day(find_due("Ship it before 15 May 2026")->date)) == "2026-05-15");
  CHECK_FALSE(find_due("Learn by doing"));
  CHECK_FALSE(find_due("Group by month"));
  CHECK_FALSE(find_due("Load before 2000 rows arrive"));
}

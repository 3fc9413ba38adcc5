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
      {"Oct 26 - Nov 1", "? to ?"},
      {"02/2026 – 06/2026", "2026-02-01 to 2026-06-30"},
      {"2026/02 - 2026/06", "2026-02-01 to 2026-06-30"},
      {"15.02.2026 – 30.04.2026", "2026-02-15 to 2026-04-30"},
      {"25/02/2026", "2026-02-25 to 2026-02-25"},
      {"02/25/2026", "2026-02-25 to 2026-02-25"},
      {"01/05/2026", "-"},
      {"H1 2026", "2026-01-01 to 2026-06-30"},
      {"2026 H2", "2026-07-01 to 2026-12-31"},
      {"Q3/2026", "2026-07-01 to 2026-09-30"},
      {"2026-Q3", "2026-07-01 to 2026-09-30"},
      {"Q1–Q2 2026", "2026-01-01 to 2026-06-30"},
      {"Jan → Mar 2026", "2026-01-01 to 2026-03-31"},
      {"Jan-2026 to Mar-2026", "2026-01-01 to 2026-03-31"},
      {"mid-June 2026", "2026-06-01 to 2026-06-30"},
      {"Jan & Feb 2026", "2026-01-01 to 2026-02-28"},
      {"between Jan and March 2026", "2026-01-01 to 2026-03-31"},
      {"Feb 2026 and on", "2026-02-01 to ongoing"},
      {"Feb 2026 onwards", "2026-02-01 to ongoing"},
      {"Feb 2027 – March 2027", "2027-02-01 to 2027-03-31"},
      {"6–12 mo", "counted 6..12 of 5"},
      {"3+ years", "counted 3..3+ of 3"},
      {"0-2 years of experience", "counted 0..2 of 3"},
      {"1.5 months", "counted 45..45 of 8"},
      {"1,5 años", "counted 18..18 of 5"},
      {"two weeks", "counted 2..2 of 7"},
      {"1 week", "counted 1..1 of 7"},
      {"30 days", "counted 30..30 of 8"},
      {"2~3 months", "counted 2..3 of 5"},
      {"up to 3 months", "counted 3..3 of 5"},
      {"Week 1 - Week 4", "numbered 1..4 of 7"},
      {"Month 36 and beyond", "numbered 36..36+ of 5"},
      {"febrero de 2026", "2026-02-01 to 2026-02-28"},
      {"de enero a marzo de 2026", "2026-01-01 to 2026-03-31"},
      {"del 1 de marzo al 30 de abril de 2026", "2026-03-01 to 2026-04-30"},
      {"desde febrero de 2026", "2026-02-01 to ongoing"},
      {"hasta junio de 2026", "- to 2026-06-30"},
      {"3 a 4 meses", "counted 3..4 of 5"},
      {"Semanas 1-4", "numbered 1..4 of 7"},
      {"En curso", "ongoing"},
      {"ene – mar 2026", "2026-01-01 to 2026-03-31"},
      {"fevereiro de 2026", "2026-02-01 to 2026-02-28"},
      {"Março 2026 até Junho 2026", "2026-03-01 to 2026-06-30"},
      {"Ago – Out 2026", "2026-08-01 to 2026-10-31"},
      {"set/2026 – dez/2026", "2026-09-01 to 2026-12-31"},
      {"Set 2", "-"},
      {"2 semanas", "counted 2..2 of 7"},
      {"Em andamento", "ongoing"},
      {"février 2026", "2026-02-01 to 2026-02-28"},
      {"du 1er mars au 30 avril 2026", "2026-03-01 to 2026-04-30"},
      {"1er mars 2026", "2026-03-01 to 2026-03-01"},
      {"de janvier à mars 2026", "2026-01-01 to 2026-03-31"},
      {"jusqu'en juin 2026", "- to 2026-06-30"},
      {"jusqu’au 30 juin 2026", "- to 2026-06-30"},
      {"Durée : 3 à 4 mois", "counted 3..4 of 5"},
      {"15. Februar 2026", "2026-02-15 to 2026-02-15"},
      {"Jan. bis März 2026", "2026-01-01 to 2026-03-31"},
      {"vom 1. bis 15. März 2026", "2026-03-01 to 2026-03-15"},
      {"bis Ende Juni 2026", "- to 2026-06-30"},
      {"ab Februar 2026", "2026-02-01 to ongoing"},
      {"sechs Wochen", "counted 6..6 of 7"},
      {"Dauer: 3–4 Monate", "counted 3..4 of 5"},
      {"Laufend", "ongoing"},
      {"dal 1 marzo al 30 aprile 2026", "2026-03-01 to 2026-04-30"},
      {"da gennaio a marzo 2026", "2026-01-01 to 2026-03-31"},
      {"entro giugno 2026", "- to 2026-06-30"},
      {"mag – giu 2026", "2026-05-01 to 2026-06-30"},
      {"4 settimane", "counted 4..4 of 7"},
      {"tháng 1 năm 2026", "2026-01-01 to 2026-01-31"},
      {"từ tháng 1/2026 đến tháng 3/2026", "2026-01-01 to 2026-03-31"},
      {"ngày 5 tháng 1 năm 2026", "2026-01-05 to 2026-01-05"},
      {"Tháng 3", "numbered 3..3 of 5"},
      {"Tuần 1-4", "numbered 1..4 of 7"},
      {"3-4 tháng", "counted 3..4 of 5"},
      {"Thời gian: khoảng 3 tháng", "counted 3..3 of 5"},
      {"Januari – Maret 2026", "2026-01-01 to 2026-03-31"},
      {"dari Januari sampai Maret 2026", "2026-01-01 to 2026-03-31"},
      {"Minggu ke-3", "numbered 3..3 of 7"},
      {"2 minggu", "counted 2..2 of 7"},
      {"Agustus 2026", "2026-08-01 to 2026-08-31"},
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

TEST_CASE("hours are read in all or for each day, week or month, with their range") {
  const std::pair<const char *, const char *> cases[] = {
      {"40-60 hours", "40-60"},
      {"10 hrs/week", "10 a 7"},
      {"10 hours per week", "10 a 7"},
      {"8-10 hours a week", "8-10 a 7"},
      {"6h/wk", "6 a 7"},
      {"5h per week", "5 a 7"},
      {"1.5 hours weekly", "1.5 a 7"},
      {"~ 40 h", "40"},
      {"~40h total", "40"},
      {"40+ hours total", "40"},
      {"1,000 hours", "1000"},
      {"30 min/day", "0.5 a 8"},
      {"60 min/day", "1 a 8"},
      {"1–2 hours/day", "1-2 a 8"},
      {"1h-2h/day", "1-2 a 8"},
      {"2h daily", "2 a 8"},
      {"26 hours/month", "26 a 5"},
      {"8 hours of study per week", "8 a 7"},
      {"10 horas por semana", "10 a 7"},
      {"1,5 horas al día", "1.5 a 8"},
      {"2 horas diarias", "2 a 8"},
      {"5 a 8 horas semanales", "5-8 a 7"},
      {"10 heures par semaine", "10 a 7"},
      {"2 h par jour", "2 a 8"},
      {"10 Std. pro Woche", "10 a 7"},
      {"40 bis 60 Stunden", "40-60"},
      {"2 Stunden täglich", "2 a 8"},
      {"10 ore a settimana", "10 a 7"},
      {"10 giờ/tuần", "10 a 7"},
      {"2 giờ mỗi ngày", "2 a 8"},
      {"10 jam per minggu", "10 a 7"},
      {"30 menit/hari", "0.5 a 8"},
  };
  for (const auto &[text, expected] : cases) {
    INFO(text);
    const auto effort = parse_effort(text);
    REQUIRE(effort);
    auto hours = fmt::format("{}", effort->min_hours);
    if (effort->max_hours != effort->min_hours)
      hours += fmt::format("-{}", effort->max_hours);
    if (effort->per)
      hours += fmt::format(" a {}", static_cast<int>(*effort->per));
    CHECK(hours == expected);
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
  CHECK(printed(last_day(find_due("Terminar antes de junio de 2026")->date)) == "2026-06-30");
  CHECK(printed(last_day(find_due("Fertig bis 30. Juni 2026")->date)) == "2026-06-30");
  CHECK(printed(last_day(find_due("Hoàn thành trước ngày 30 tháng 6 năm 2026")->date)) == "2026-06-30");
  CHECK_FALSE(find_due("Learn by doing"));
  CHECK_FALSE(find_due("Group by month"));
  CHECK_FALSE(find_due("Load before 2000 rows arrive"));
}

#include "roadmap_text.hpp"

#include <fmt/format.h>

using namespace waymark;

namespace {

const std::string start = "---\nstart: 2026-01-31\n---\n";

std::string spans(const std::string &text) {
  Diagnostics diagnostics;
  const auto roadmap = load_roadmap({"content/roadmaps/plan.md", text}, diagnostics);
  REQUIRE(roadmap);
  std::string result;
  for (const auto &unit : roadmap->units)
    result += fmt::format("{}..{} ", unit.span.start ? iso_date(*unit.span.start) : "?",
                          unit.span.is_ongoing ? ""
                          : unit.span.end      ? iso_date(*unit.span.end)
                                               : "?");
  return result;
}

// The messages, each with its line.
std::string notes(const std::string &text) {
  Diagnostics diagnostics;
  const auto roadmap = load_roadmap({"content/roadmaps/plan.md", text}, diagnostics);
  REQUIRE(roadmap);
  REQUIRE(roadmap->notes.size() == diagnostics.all().size());
  std::string result;
  for (const auto &each : diagnostics.sorted())
    result += fmt::format("{}:{} {}\n", each.position.line,
                          each.severity == Severity::note ? "" : " warning:", each.message);
  return result;
}

} // namespace

TEST_CASE("relative spans become dates where a start is known", "[roadmap]") {
  CHECK(spans(start + "## Level 1 (0-6 months)\n## Level 2 (6-12 months)\n## Level 3 (12+ months)\n") ==
        "2026-01-31..2026-07-30 2026-07-31..2027-01-30 2027-01-31.. ");
  CHECK(spans(start + "## Phase 1 (3-4 months)\n## Phase 2 (2 weeks)\n## Phase 3 (Ongoing)\n") ==
        "2026-01-31..2026-05-30 2026-05-31..2026-06-13 2026-06-14.. ");
  CHECK(spans(start + "## Week -1\n## Week 1-2\n## Week 3\n") ==
        "2026-01-24..2026-01-30 2026-01-31..2026-02-13 2026-02-14..2026-02-20 ");
  CHECK(spans("## Phase 1 (Feb – Mar)\n### Month 1\n### Month 2\n## Phase 2 (Nov – Jan 2027)\n") ==
        "2026-02-01..2026-03-31 2026-02-01..2026-02-28 2026-03-01..2026-03-31 2026-11-01..2027-01-31 ");
  CHECK(spans("## Month 1 (Jan 2026)\n### Week 1\n## Month 2 (Feb 2026)\n### Week 1\n") ==
        "2026-01-01..2026-01-31 2026-01-01..2026-01-07 2026-02-01..2026-02-28 2026-02-01..2026-02-07 ");
  CHECK(spans("## Week 1\n## Phase 2 (3 months)\n") == "?..? ?..? ");
  CHECK(spans(start + "## Phase 1 (1.5 months)\n## Phase 2 (30 days)\n") ==
        "2026-01-31..2026-03-16 2026-03-17..2026-04-15 ");
  CHECK(spans("## Phase 1 (Feb 2028)\n## Phase 2 (Feb 2027 – March 2027)\n") ==
        "2028-02-01..2028-02-29 2027-02-01..2027-03-31 ");
  CHECK(spans("## Week of Oct 26, 2026\n## Week of Nov 2\n") ==
        "2026-10-26..2026-11-01 2026-11-02..2026-11-08 ");
}

TEST_CASE("a scale of years counts from the start, wherever it begins and whatever it counts in",
          "[roadmap]") {
  CHECK(spans(start + "## Level 1 (0-6 months)\n## Level 2 (6-12 months)\n## Level 3 (1-3 years)\n"
                      "## Level 4 (36+ months)\n") ==
        "2026-01-31..2026-07-30 2026-07-31..2027-01-30 2027-01-31..2029-01-30 2029-01-31.. ");
  CHECK(spans(start + "## Level 1 (1-2 years)\n## Level 2 (3-5 years)\n## Level 3 (6+ years)\n") ==
        "2027-01-31..2028-01-30 2029-01-31..2031-01-30 2032-01-31.. ");
}

TEST_CASE("a unit that says no time has that of the units in it, and the next goes on after it",
          "[roadmap]") {
  CHECK(spans(start + "## Phase 1\n### Week 1-2\n### Week 3\n## Phase 2\n### Week 4\n") ==
        "2026-01-31..2026-02-20 2026-01-31..2026-02-13 2026-02-14..2026-02-20 2026-02-21..2026-02-27 "
        "2026-02-21..2026-02-27 ");
  CHECK(spans(start + "## Phase 1\n### Week 1\n### Week 2\n## Phase 2\n### Week 1\n## Phase 3 (1 week)\n") ==
        "2026-01-31..2026-02-13 2026-01-31..2026-02-06 2026-02-07..2026-02-13 2026-02-14..2026-02-20 "
        "2026-02-14..2026-02-20 2026-02-21..2026-02-27 ");
  CHECK(spans("## Phase 1\n### Month 1 (Jan 2026)\n### Month 2 (Ongoing)\n") ==
        "2026-01-01.. 2026-01-01..2026-01-31 2026-02-01.. ");
  CHECK(spans("## Phase 1\n### Week 1\n## Phase 2\n") == "?..? ?..? ?..? ");
}

TEST_CASE("overlaps and gaps of neighbours are noted", "[roadmap]") {
  CHECK(
      notes("## Phase 1 (Feb 2026 – June 2026)\n## Phase 2 (May 2026 – Aug 2026)\n## Phase 3 (Oct 2026)\n") ==
      "2: 'Phase 1' (2026-02-01 to 2026-06-30) and 'Phase 2' (2026-05-01 to 2026-08-31) overlap\n"
      "3: 30 days lie between 'Phase 2' (2026-05-01 to 2026-08-31) and 'Phase 3' (2026-10-01 to "
      "2026-10-31)\n");
  CHECK(notes("## Phase 1 (June 2026)\n## Phase 2 (May 2026)\n") ==
        "2: 'Phase 2' (2026-05-01 to 2026-05-31) comes before 'Phase 1' (2026-06-01 to 2026-06-30), which "
        "stands "
        "above it\n");
}

TEST_CASE("neighbours that share a day, pause a week, or are tracks of their own are not noted",
          "[roadmap]") {
  for (const auto *text : {
           "## Phase 1 (Feb 1 – Feb 14, 2026)\n## Phase 2 (Feb 14 – Feb 28, 2026)\n",
           "## Week 1 (Feb 2 – Feb 6, 2026)\n## Week 2 (Feb 9 – Feb 13, 2026)\n",
           "## Phase 1 (Feb 1 – Feb 14, 2026)\n## Phase 2 (Feb 22 – Feb 28, 2026)\n",
           "## Phase 1 (Feb 2026)\n### Week 1\n### Week 2\n### Week 3\n### Week 4\n## Phase 2 (Mar 2026)\n",
           "---\nstart: 2026-01-31\n---\n## Month 1\n### Week 1-4\n### Week 5\n## Month 2\n### Week 1-4\n",
           "## Phase 1 (Weeks 1-12, Jan 5 – Mar 29, 2026)\n### Month 1\n### Month 2\n### Month 3\n",
           "## Phase 1 (Jan 2026 – ongoing)\n## Phase 2 (Mar 2026)\n",
           "## SQL Stage (Jan – Mar 2026)\n## Python Stage (Jan – Mar 2026)\n",
       }) {
    INFO(text);
    CHECK(notes(text).empty());
  }
}

TEST_CASE("a span that ends before it starts is told and gives no dates", "[roadmap]") {
  const std::string text = "## Phase 1 (June 2026 – Feb 2026)\n## Phase 2 (Jul 2026)\n";
  CHECK(notes(text) == "1: warning: 'Phase 1' ends on 2026-02-28, before it starts on 2026-06-01\n");
  CHECK(spans(text) == "?..? 2026-07-01..2026-07-31 ");
}

TEST_CASE("a unit outside of the one that holds it is noted", "[roadmap]") {
  CHECK(notes("## Phase 1 (Jan 2026)\n### Month 1 (Feb 2026)\n") ==
        "2: 'Month 1' (2026-02-01 to 2026-02-28) is not within 'Phase 1' (2026-01-01 to 2026-01-31)\n");
}

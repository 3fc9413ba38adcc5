// What the CV says, and in which order: the same for its page, its PDF and its JSON.
#include "catch.hpp"
#include "derive/derive_resume.hpp"
#include "derive/derive_skills.hpp"
#include "render_fixture.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

using namespace waymark;

namespace {

using Titles = std::vector<std::string>;

Titles titles_of(const std::vector<ResumeEntry> &entries) {
  Titles titles;
  for (const auto &entry : entries)
    titles.push_back(entry.when + ": " + entry.title);
  return titles;
}

Job job(const char *role, Month start, std::optional<Month> end) {
  Job result;
  result.employer = "Example";
  result.role = role;
  result.start = start;
  result.end = end;
  return result;
}

Certification planned_exam() {
  Certification exam;
  exam.name = "Fabric Data Engineer";
  exam.code = "DP-700";
  exam.planned = parse_date("2026-12-19");
  return exam;
}

} // namespace

TEST_CASE("the CV has the running job first and the oldest last, whatever the file's order") {
  using namespace std::chrono;
  auto site = sample_site();
  site.content.experience.jobs = {job("Trainee", 2018y / 3, 2019y / 1), job("Senior", 2023y / 4, {}),
                                  job("Engineer", 2019y / 2, 2023y / 3),
                                  job("One month", 2017y / 5, 2017y / 5)};
  CHECK(titles_of(derive_resume(site).jobs) == Titles{"Apr 2023 – today: Senior",
                                                      "Feb 2019 – Mar 2023: Engineer",
                                                      "Mar 2018 – Jan 2019: Trainee", "May 2017: One month"});
}

TEST_CASE("live projects stand before planned ones, and a target is never told as a result") {
  const auto resume = derive_resume(sample_site());
  CHECK(titles_of(resume.projects) == Titles{"live: Warehouse to lakehouse", "planned: Market intelligence"});
  REQUIRE(resume.projects[1].points.size() == 1);
  CHECK(resume.projects[1].points[0].text == "Target, no result yet. Event to Gold: ≤ 60 s.");
  CHECK(resume.projects[1].standing == ResumeStanding::planned);
  CHECK(resume.projects[1].keywords.empty());
}

TEST_CASE("a live project shows two results with how they were measured and what was before") {
  auto site = sample_site();
  auto &project = site.content.projects[1];
  project.status = ProjectStatus::live;
  project.status_dates.live = parse_date("2026-10-05");
  project.metrics = {{"Delay", "9 s", "over 7 days.", "10 min", "https://www.example.org/delay/"},
                     {"Cost", "40 euro", "", "", "/posts/late/"},
                     {"Third", "3", "", "", ""}};
  const auto resume = derive_resume(site);
  const auto &entry = *std::ranges::find(resume.projects, "Market intelligence", &ResumeEntry::title);
  CHECK(entry.when == "live, Oct 2026");
  REQUIRE(entry.points.size() == 2);
  CHECK(entry.points[0].text == "Delay: 9 s, before 10 min.");
  CHECK(entry.points[0].how == "over 7 days");
  CHECK(entry.points[0].evidence->text == "example.org/delay");
  CHECK(entry.points[1].evidence->text == "me.example/repo/posts/late");
  CHECK(entry.points[1].evidence->url == "/posts/late/");
}

TEST_CASE("earned certificates come first, planned ones say so, retired ones are left out") {
  auto site = sample_site();
  site.content.certifications.push_back(planned_exam());
  site.certifications = {0, 2, 1};
  CHECK(titles_of(derive_resume(site).certificates) ==
        Titles{"May 2025: Data Engineer", "planned, Dec 2026: Fabric Data Engineer (DP-700)"});
  CHECK(derive_resume(site).certificates[0].text == "Valid until May 2028");
  site.today = *parse_date("2028-06-01");
  CHECK(derive_resume(site).certificates[0].text == "Expired in May 2028");
}

TEST_CASE("skills stand by what shows them, by the rule of the skills page; what is only said comes last") {
  auto site = sample_site();
  site.content.projects[0].skills = {"SQL", "Streaming"};
  site.content.projects[1].status = ProjectStatus::planned;
  site.content.projects[1].skills = {"SQL", "RAG"};
  site.content.profile.skills = {"Scala", "sql"};
  site.skills = derive_skills(site);
  const auto resume = derive_resume(site);
  std::vector<std::string> lines;
  for (const auto &group : resume.skills)
    lines.push_back(fmt::format("{}: {}", group.label, fmt::join(group.names, ", ")));
  CHECK(lines == std::vector<std::string>{"With evidence: sql, Streaming", "In plans: RAG",
                                          "Claimed, not shown yet: Scala"});
}

TEST_CASE("there is a CV as soon as there is anything beside the profile") {
  Content content;
  CHECK_FALSE(has_resume(content));
  content.certifications.resize(1);
  content.certifications[0].status = CertificationStatus::retired;
  CHECK_FALSE(has_resume(content));
  content.certifications[0].status = CertificationStatus::planned;
  CHECK(has_resume(content));
  content.certifications.clear();
  content.experience.education.resize(1);
  CHECK(has_resume(content));
}

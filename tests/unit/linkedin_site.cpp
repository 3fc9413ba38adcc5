#include "linkedin_site.hpp"

#include "linkedin_fixture.hpp"

namespace waymark::linkedin_fixture {

Project sample_project() {
  Project project;
  project.position = {"content/projects/meter-readings/index.md", 2, 1};
  project.slug = "meter-readings";
  project.route = "/projects/meter-readings/";
  project.title = "Meter readings";
  project.summary = "Quarter-hourly readings of 21,000 electricity meters, billed from one table.";
  project.status = ProjectStatus::live;
  project.problem =
      "Meters send readings late, twice or not at all, and a bill was wrong for one customer in 40. Support "
      "spent two days a month explaining bills that nobody could recompute.";
  project.outcome = "Wrong bills fell to one in 3,100, and each can be recomputed from the readings that "
                    "were known that day.";
  project.metrics = {{"Wrong bills", "1 in 3,100", "complaints upheld, October 2026", "1 in 40", ""},
                     {"Daily load", "6 minutes", "scheduler log, median of 30 days", "", ""}};
  project.tradeoffs = {
      {"an append-only table of readings with two times", "updating readings in place",
       "a bill has to be explained as of the day it was sent, and an update destroys what was known then",
       "Storage grows by 2.3 times, and every query has to say which day's knowledge it means."}};
  project.failures = {
      {"A meter with a wrong clock sent readings from 2068, and the bills of 112 customers came out as zero.",
       "A reading from the future is a fault to be shown, not a row to be dropped."}};
  project.quality = {{"No reading may lie more than one hour in the future", "staging",
                      "reading time against arrival time",
                      "the row goes to quarantine and an alert names the meter",
                      "it caught 19 meters after a firmware update in March"}};
  project.stack = {"PostgreSQL", "dbt", "Airflow"};
  project.skills = {"data engineering", "SQL", "data quality"};
  project.story = document_of(
      "## Two times for every reading\n\n"
      "A reading has the time that it speaks of and the time at which we learned of it. The first version "
      "kept only the "
      "former and updated the row when a correction came. A bill sent on Monday could not be recomputed on "
      "Friday, because "
      "the readings of Monday were gone.\n\n"
      "The table is append-only now. A correction is a new row with the same meter, the same reading time "
      "and a later "
      "arrival, and a bill names the arrival day up to which it looks. Recomputing a bill from March takes "
      "40 ms and gives "
      "the same cent. Updating in place was simpler and smaller, and every query was shorter by a line.\n\n"
      "## Clocks that lie\n\n"
      "Meters have clocks of their own, and one in 900 is wrong by more than a minute. A firmware update set "
      "19 of them to "
      "the year 2068. Their readings sorted behind all others, the latest reading of each customer lay in "
      "the future, and "
      "the difference to today came out as zero. The staging check now compares reading time with arrival "
      "time and sends "
      "the row to quarantine.\n");
  return project;
}

Site sample_site() {
  Site site;
  site.today = *parse_date("2026-11-20");
  site.base_url = "https://me.example.org/portfolio/";
  site.content.profile.time_zone = "Europe/Vienna";
  for (const char *name : {"judge-the-judge", "small-files", "exactly-once"})
    site.content.posts.push_back(post_from(name)); // by date
  site.posts = {2, 1, 0};
  site.content.projects.push_back(sample_project());
  site.projects = {0};
  auto &roadmap = site.content.roadmaps.emplace_back();
  roadmap.route = "/roadmap/";
  roadmap.items.resize(2);
  roadmap.items[0].id = "senior/month-2/window-functions-lab";
  roadmap.items[0].text = "Window functions lab";
  roadmap.items[1].id = "senior/month-2/incremental-models";
  roadmap.items[1].text = "Incremental models in `dbt`";
  roadmap.done = 87;
  roadmap.total = 214;
  roadmap.milestones.push_back({"Streaming module with Kafka", 0, {}, parse_date("2026-11-30"), false});
  roadmap.next_milestone = 0;
  site.primary_roadmap = 0;
  auto &week = site.content.journal.emplace_back();
  week.position = {"content/journal/2026-W47.md", 2, 1};
  week.week = {2026, 47};
  week.hours = 11.5;
  week.done = {{"window-functions-lab", {}}, {"senior/month-2/incremental-models", {}}};
  week.learned = "A filter on a computed column reads every partition; casting the literal instead cut a "
                 "query from 48 s to 3 s.\n"
                 "An incremental model needs a lookback window, or late rows are lost for good.";
  week.note = document_of(
      "Compared three lookback windows. Three days caught 99.7% of the corrections and cost two minutes more "
      "a run; seven days caught 0.2% more and doubled the run.\n");
  return site;
}

} // namespace waymark::linkedin_fixture

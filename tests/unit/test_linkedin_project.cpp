#include "catch.hpp"

#include "linkedin/compose_project.hpp"
#include "linkedin/compose_recap.hpp"
#include "linkedin_fixture.hpp"
#include "linkedin_site.hpp"
#include "load/load_words.hpp"

#include <fmt/format.h>

using namespace waymark;
using linkedin_fixture::golden;
using linkedin_fixture::sample_project;
using linkedin_fixture::sample_site;

namespace {

const Wording english;

Composition composed(const Project &project, ProjectAngle angle, size_t index = 0,
                     Tone tone = Tone::first_person, const Wording &words = english) {
  return compose_project(project, article_of(project.story), angle, index, {}, Frames(words, tone));
}

Composition recap(const JournalWeek &week, const Roadmap *roadmap, const std::vector<std::string> &done,
                  const char *day, const Wording &words = english) {
  return compose_recap(week, roadmap, done, *parse_date(day), Frames(words, Tone::first_person));
}

// The facts of the sample project as a German owner writes them.
Project german_project() {
  Project project;
  project.title = "Ablesungen";
  project.status = ProjectStatus::live;
  project.problem =
      "Zähler melden Werte nach, und eine Rechnung muss ein Jahr später noch erklärbar sein. Bisher "
      "überschrieb jede Nachmeldung den alten Wert, und niemand konnte sagen, was am Tag der Rechnung "
      "bekannt war.";
  project.outcome = "Jede Rechnung der letzten zwei Jahre lässt sich auf den Cent nachrechnen.";
  project.tradeoffs = {
      {"eine fortgeschriebene Tabelle mit zwei Zeiten", "das Überschreiben der Ablesungen",
       "eine Rechnung muss mit dem Wissen ihres Tages erklärt werden, und mit zwei Zeiten ist das "
       "eine Abfrage statt einer Rekonstruktion aus Sicherungen",
       "der Speicher wächst um das 2,3-Fache, und jede Abfrage muss sagen, welchen Stand sie "
       "meint"}};
  project.metrics = {
      {"Nachgerechnete Rechnungen", "100%", "Ablesungen und Rechnungen von zwei Jahren", "61%", ""}};
  project.failures = {{"Eine Abfrage ohne Stand zählte Ablesungen doppelt.",
                       "Der Stand gehört in die Sicht, nicht "
                       "in die Abfrage."}};
  return project;
}

} // namespace

TEST_CASE("the angles of a project are composed as they were approved") {
  const auto project = sample_project();
  std::string all;
  const std::pair<const char *, ProjectAngle> angles[] = {{"decision", ProjectAngle::decision},
                                                          {"failure", ProjectAngle::failure},
                                                          {"metric", ProjectAngle::metric},
                                                          {"check", ProjectAngle::check}};
  for (const auto &[name, angle] : angles) {
    const auto composition = composed(project, angle);
    CHECK(composition.refusal.empty());
    all += fmt::format("==== {}{}\n{}\n\n", name, composition.is_ready ? ", ready" : "",
                       assembled_text(composition));
  }
  CHECK(golden("project-angles", all) == all);
}

TEST_CASE("a decision states what was chosen, what was rejected, why and at what price") {
  const auto text = assembled_text(composed(sample_project(), ProjectAngle::decision));
  CHECK(text.starts_with("I chose an append-only table of readings with two times over updating readings in "
                         "place.\n\nMeters send"));
  CHECK(text.find("\n\nWhy: a bill has to be explained") != std::string::npos);
  CHECK(text.find("\n\nThe price: Storage grows by 2.3 times") != std::string::npos);
  const auto neutral = assembled_text(composed(sample_project(), ProjectAngle::decision, 0, Tone::neutral));
  CHECK(neutral.starts_with(
      "An append-only table of readings with two times over updating readings in place."));
}

TEST_CASE("a planned project has plans and targets, never results") {
  auto project = sample_project();
  project.status = ProjectStatus::planned;
  project.outcome = "Wrong bills fell.";
  project.metrics.push_back(
      {"Bills recomputed to the cent", "100%", "append-only readings of two years", "", ""});
  const auto text = assembled_text(composed(project, ProjectAngle::decision));
  CHECK(text.starts_with(
      "I plan an append-only table of readings with two times instead of updating readings in place."));
  CHECK(text.find("The targets:\n• ") != std::string::npos);
  CHECK(text.find("The numbers:") == std::string::npos);
  CHECK(text.find("Wrong bills fell.") == std::string::npos);
  CHECK(text.find("The project is planned: its figures are targets, not results.") != std::string::npos);
  CHECK(composed(project, ProjectAngle::metric).refusal == "a planned project has targets, not results");
  CHECK(composed(project, ProjectAngle::failure).refusal == "a planned project has no failures yet");
}

TEST_CASE("a fact without what makes it a story is refused by the name of its key") {
  auto project = sample_project();
  CHECK(composed(project, ProjectAngle::metric, 1).refusal == "a number without one to compare it with");
  CHECK(composed(project, ProjectAngle::metric, 1).missing ==
        std::vector<std::string>{"metrics: before of 'Daily load'"});
  project.failures[0].learned.clear();
  CHECK(composed(project, ProjectAngle::failure).refusal == "a failure without its lesson");
  project.quality[0] = {"No reading may lie in the future", "", "", "", ""};
  CHECK(composed(project, ProjectAngle::check).missing ==
        std::vector<std::string>{"quality: example of 'No reading may lie in the future'"});
}

TEST_CASE("a project with a few words only is too thin, and says what to write") {
  Project project;
  project.title = "A";
  project.summary = "Short.";
  project.problem = "Something is slow.";
  project.status = ProjectStatus::live;
  project.tradeoffs = {{"one", "two", "", ""}};
  const auto composition = composed(project, ProjectAngle::decision);
  CHECK(composition.refusal == "41 characters of facts");
  CHECK(composition.missing[0] == "tradeoffs: because of 'one'");
  CHECK(composition.missing[1] == "tradeoffs: cost of 'one'");
}

TEST_CASE("a week is told by what was learned, then by what was done") {
  const auto site = sample_site();
  const auto &week = site.content.journal[0];
  const auto done = done_items(week, site.content.roadmaps);
  CHECK(done == std::vector<std::string>{"Window functions lab", "Incremental models in dbt"});
  const auto composition = recap(week, &site.content.roadmaps[0], done, "2026-11-22");
  CHECK(composition.is_ready);
  CHECK(assembled_text(composition) ==
        "A filter on a computed column reads every partition; casting the literal instead cut a query from "
        "48 s to 3 s.\n\n"
        "Week 47: 11.5 hours, 2 items finished.\n\n"
        "An incremental model needs a lookback window, or late rows are lost for good.\n\n"
        "Compared three lookback windows. Three days caught 99.7% of the corrections and cost two minutes "
        "more a run; seven "
        "days caught 0.2% more and doubled the run.\n\n"
        "Finished:\n• Window functions lab\n• Incremental models in dbt\n\n"
        "Next: Streaming module with Kafka, due 30 November.\n\n"
        "40% of the roadmap: 87 of 214 items.");
}

TEST_CASE("what the roadmap has ticked in a week was finished in it, told once") {
  auto site = sample_site();
  auto &roadmap = site.content.roadmaps[0];
  const auto &week = site.content.journal[0];
  for (auto &item : roadmap.items)
    item.ticked_on.reset();
  auto ticked = roadmap.items.front();
  ticked.text = "Kafka exercise";
  ticked.is_done = true;
  ticked.ticked_on = first_day(week.week);
  roadmap.items.push_back(ticked);
  auto named = roadmap.items.front();
  named.text = "Window functions lab";
  named.is_done = true;
  named.ticked_on = first_day(week.week);
  roadmap.items.push_back(named);
  ticked.text = "Of the week before";
  ticked.ticked_on = add_days(first_day(week.week), -1);
  roadmap.items.push_back(ticked);
  CHECK(done_items(week, site.content.roadmaps) ==
        std::vector<std::string>{"Window functions lab", "Incremental models in dbt", "Kafka exercise"});
}

TEST_CASE("a due day that is over is not named, and an empty week is not told") {
  const auto site = sample_site();
  auto week = site.content.journal[0];
  const auto late = recap(week, &site.content.roadmaps[0], {}, "2026-12-06");
  CHECK(assembled_text(late).find("Next: Streaming module with Kafka.") != std::string::npos);
  week.learned.clear();
  CHECK(recap(week, nullptr, {}, "2026-11-22").refusal == "nothing finished and nothing learned this week");
}

TEST_CASE("a German portfolio has German frames, in either tone") {
  const Wording german{shipped_words("de")};
  const auto text =
      assembled_text(composed(german_project(), ProjectAngle::decision, 0, Tone::first_person, german));
  CHECK(text == "Ich habe eine fortgeschriebene Tabelle mit zwei Zeiten statt das Überschreiben der "
                "Ablesungen gewählt.\n\n"
                "Zähler melden Werte nach, und eine Rechnung muss ein Jahr später noch erklärbar sein. "
                "Bisher überschrieb jede Nachmeldung den alten Wert, und niemand konnte sagen, was am Tag "
                "der Rechnung bekannt war.\n\n"
                "Warum: eine Rechnung muss mit dem Wissen ihres Tages erklärt werden, und mit zwei Zeiten "
                "ist das eine Abfrage statt einer Rekonstruktion aus Sicherungen.\n\n"
                "Der Preis: der Speicher wächst um das 2,3-Fache, und jede Abfrage muss sagen, welchen Stand "
                "sie meint.\n\n"
                "Nachgerechnete Rechnungen: 100%, vorher 61% (Ablesungen und Rechnungen von zwei Jahren).\n\n"
                "Was kaputtging: Eine Abfrage ohne Stand zählte Ablesungen doppelt. Was ich gelernt habe: "
                "Der Stand gehört in die Sicht, nicht in die Abfrage.\n\n"
                "Jede Rechnung der letzten zwei Jahre lässt sich auf den Cent nachrechnen.");
  const auto neutral =
      assembled_text(composed(german_project(), ProjectAngle::decision, 0, Tone::neutral, german));
  CHECK(neutral.starts_with(
      "Eine fortgeschriebene Tabelle mit zwei Zeiten statt das Überschreiben der Ablesungen.\n"));
  const auto site = sample_site();
  const auto week = assembled_text(recap(site.content.journal[0], &site.content.roadmaps[0],
                                         {"Window functions lab"}, "2026-11-22", german));
  CHECK(week.find("\n\nWoche 47: 11,5 Stunden, 1 Punkt erledigt.\n\n") != std::string::npos);
  CHECK(week.ends_with("Erledigt:\n• Window functions lab\n\n"
                       "Als Nächstes: Streaming module with Kafka, bis 30. November.\n\n"
                       "40 % des Lernplans: 87 von 214 Punkten."));
}

TEST_CASE("a language without words has English frames, and an owner's own word goes before") {
  const Wording words{{{"frames.why", "Parce que : {x}"}}};
  const auto text =
      assembled_text(composed(sample_project(), ProjectAngle::decision, 0, Tone::first_person, words));
  CHECK(text.find("I chose ") == 0);
  CHECK(text.find("\n\nParce que : a bill has to be explained") != std::string::npos);
  CHECK(text.find("\n\nThe price: ") != std::string::npos);
}

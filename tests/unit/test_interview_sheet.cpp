// `waymark brief`: the sheet, what it calls missing, and where it may not be written.
#include "build/brief_interview.hpp"
#include "catch.hpp"
#include "temporary_folder.hpp"

using namespace waymark;

namespace {

void write_portfolio(const TemporaryFolder &folder) {
  folder.write("content/site.yaml", "name: Ada Example\nrole: Data engineer\nsummary: I build pipelines.\n"
                                    "base_url: https://ada.example.net/folio/\n");
  folder.write("content/projects/rail/index.md", R"(---
title: Rail delays
summary: Every train movement, queryable in ten seconds.
kind: other
status: live
problem: Corrections arrive late, and nobody could say which minutes were wrong, so each morning began with a quarrel between two offices.
outcome: Dispatchers see a delay before the passengers do
metrics:
  - {label: Delay, value: 9.6 s, before: 4 min, how: event time against commit time}
  - {label: Rows lost, value: "0"}
stack: [Kafka, dbt]
data: {volume: 2 GB a day}
tradeoffs:
  - {chose: merge on read, over: rewriting partitions, because: Corrections touch 4% of rows., cost: Reads are slower.}
  - {chose: one topic, over: many topics}
transformations: [Late rows are merged.]
quality:
  - {check: One row for each key}
failures:
  - {what: A clock ran backwards.}
---
)");
}

BuildReport brief_of(const TemporaryFolder &folder, const BriefRequest &request) {
  SiteOptions options;
  options.root = folder.path();
  options.date = parse_date("2026-11-28");
  return brief_interview(options, request, Colour::never);
}

} // namespace

TEST_CASE("an interview sheet holds the owner's words, and names what they lack", "[brief]") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto report = brief_of(folder, {"rail", {}});
  CHECK(report.diagnostics == "");
  CHECK(report.summary == R"(# Rail delays: interview sheet

Private. What it tells is in your own words; what they lack is called missing.

## Pitch: 36 words, 14 seconds (of 30)

Every train movement, queryable in ten seconds.
Corrections arrive late, and nobody could say which minutes were wrong, so each morning began with a quarrel between two offices.
Dispatchers see a delay before the passengers do.

## Walk: 62 words, 24 seconds (of 120)

Problem: Corrections arrive late, and nobody could say which minutes were wrong, so each morning began with a quarrel between two offices.
Data: 2 GB a day
Design: Kafka, dbt
  - Late rows are merged.
Decision: merge on read over rewriting partitions. Corrections touch 4% of rows.
Decision: one topic over many topics.
Result: Dispatchers see a delay before the passengers do

## Numbers to know

- Delay: 9.6 s, before: 4 min
  how: event time against commit time
- Rows lost: 0
  how: missing
- Volume: 2 GB a day
missing: data.velocity
missing: cost

## Rejected options

- rewriting partitions
  instead: merge on read
  why: Corrections touch 4% of rows.
  the price: Reads are slower.
- many topics
  instead: one topic
  why: missing
  the price: missing

## What failed

- A clock ran backwards.
  learned: missing

## Likely questions

- Why not rewriting partitions?
- Why not many topics?
- What is the price of "merge on read"?
- What is the price of "one topic"?
- How did you measure "Delay"?
- How did you measure "Rows lost"?
- When did the check "One row for each key" last fire, and what happened then?
- How did you find out: A clock ran backwards.
- Where can I look at the numbers? (open: metrics[].evidence)
- Can I read the code? (open: links.repo)
- What does it look like when it runs? (open: story)
- Can I try it? (open: links.demo)
- How do the parts fit together? (open: architecture)
- How do I start it? (open: run)
- Does the repository explain itself? (open: links.readme)
- Which skills does it show? (open: skills)
- Which numbers show that it works? (open: metrics)
- How is each number measured? (open: metrics[].how)
- What does the diagram show, in words? (open: architecture.description)
- Why this way, and at what price? (open: tradeoffs[].because, cost)
- How do you notice that something is wrong? (open: quality)
- What does a check catch? (open: quality[].example)
- What did you learn from it? (open: failures[].learned)
- What happens at ten times the load? (open: scale)
- What does it cost to run? (open: cost)
- What of your plan does it prove? (open: roadmap)
- Can I read it in one sitting? (open: story)
- How fast does the data arrive? (open: data.velocity)

## Still missing

- metrics[].evidence: put a link or a file beside every number: a commit, query, notebook or picture
- links.repo: link the repository (https)
- story: show a screenshot or a video from beside index.md, with words that say what it shows
- links.demo: link a demo (https)
- architecture: draw it: architecture.yaml or architecture.dot beside index.md
- run: give the one command that runs it
- links.readme: link the repository's README (https); 'waymark readme' writes it
- skills: list the skills that it shows
- metrics: give three figures with numbers in their values
- metrics[].how: say of every number how it is measured
- architecture.description: describe the diagram in a sentence or two
- tradeoffs[].because, cost: give every decision its reason and its price
- quality: name two checks: check, rule, on_failure, example
- quality[].example: give every check an example of what it catches
- failures[].learned: say of every failure what it taught
- scale: say what gives first when it grows
- cost: say what it costs, or what drives the cost
- roadmap: name the units or items of the roadmap that it proves
- story: bring the page between 2 and 8 minutes of reading
- data.velocity: say how often or how fast data arrives
)");
}

TEST_CASE("a planned project's sheet says so first, and asks what will be", "[brief]") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  folder.write("content/projects/bus/index.md",
               "---\ntitle: Bus\nsummary: Buses.\nstatus: planned\nproblem: They are late.\n"
               "metrics: [{label: Delay, value: 9 s}]\n---\n");
  const auto sheet = brief_of(folder, {"bus", {}}).summary;
  CHECK(sheet.starts_with("# Bus: interview sheet\n\nPrivate. What it tells is in your own words; what they "
                          "lack is called missing.\n"
                          "It is planned: say so first. Its figures are targets.\n"));
  CHECK(sheet.find("Result: none yet, it is planned\n") != std::string::npos);
  CHECK(sheet.find("- How will you measure \"Delay\"?\n") != std::string::npos);
  CHECK(sheet.find("\n## What failed\n\nnone yet, it is planned\n") != std::string::npos);
}

TEST_CASE("a sheet is never written where it could be published", "[brief]") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  for (const auto *place : {"site/rail.md", "site/a/../rail.md", "content/projects/rail/brief.md",
                            "templates/x.md", "themes/route/x.md"}) {
    const auto file = folder.path() + "/" + place;
    const auto report = brief_of(folder, {"rail", file});
    CHECK(report.status == ExitStatus::wrong_use);
    CHECK(report.diagnostics ==
          "waymark: '" + file +
              "' lies in a folder that is published; an interview sheet is private, so name a "
              "file elsewhere\n");
    CHECK_FALSE(std::filesystem::exists(file));
  }
  CHECK(brief_of(folder, {"rail", folder.path("private/rail.md")}).status == ExitStatus::fine);
  CHECK(folder.has("private/rail.md"));
}

TEST_CASE("an edited sheet is kept", "[brief]") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto file = folder.path("rail.md");
  CHECK(brief_of(folder, {"rail", file}).status == ExitStatus::fine);
  folder.write("rail.md", "My notes.\n" + folder.read("rail.md"));
  CHECK(brief_of(folder, {"rail", file}).status == ExitStatus::content_errors);
  CHECK(folder.read("rail.md").starts_with("My notes.\n"));
}

TEST_CASE("a sheet of an unknown project names the nearest", "[brief]") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto report = brief_of(folder, {"rial", {}});
  CHECK(report.status == ExitStatus::wrong_use);
  CHECK(report.diagnostics == "waymark: there is no project 'rial'; did you mean 'rail'?\n");
}

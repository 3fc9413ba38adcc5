// What a project is asked, what the answers are worth, and what is printed.
#include "catch.hpp"
#include "check/rubric/assess_project.hpp"
#include "check/rubric/describe_rubric.hpp"
#include "load_text.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace waymark;

namespace {

std::string printed_for(const std::string &front_matter, const std::string &story = "",
                        const std::string &site = sound_site) {
  const auto loaded = load_files({{"content/site.yaml", site},
                                  {"content/projects/x/results.png", "x"},
                                  {"content/projects/x/index.md", "---\n" + front_matter + "---\n" + story}});
  REQUIRE(loaded.content.projects.size() == 1);
  const auto &project = loaded.content.projects[0];
  return assessment_lines(project, assess_project(project, loaded.content));
}

const std::string bare = "title: Drift\nsummary: Watches a model.\nproblem: Models age.\n";

std::string score_line(const std::string &text) {
  return text.substr(0, text.find('\n'));
}

bool says(const std::string &text, const std::string &part) {
  return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a bare project gets a low score and every answer that it lacks, the most worth first",
          "[rubric]") {
  CHECK(printed_for(bare + "status: live\n") == R"(Drift: 3 of 100 (rubric other)
  +7  metrics[].evidence: put a link or a file beside every number: a commit, query, notebook or picture
  +7  links.repo: link the repository (https)
  +7  story: show a screenshot or a video from beside index.md, with words that say what it shows
  +5  links.demo: link a demo (https)
  +5  metrics: give three figures with numbers in their values
  +5  metrics[].how: say of every number how it is measured
  +5  architecture: draw it: architecture.yaml or architecture.dot beside index.md
  +5  tradeoffs: name two decisions: chose, over, because, cost
  +5  problem: say in at least 20 words what hurts, and whom
  +5  outcome: say what is different since it runs
  +5  run: give the one command that runs it
  +4  tradeoffs[].because, cost: give every decision its reason and its price
  +4  quality: name two checks: check, rule, on_failure, example
  +3  links.readme: link the repository's README (https); 'waymark readme' writes it
  +3  metrics[].before: give one number's value before the work
  +3  failures: tell one thing that broke
  +3  stack: list the products used
  +3  skills: list the skills that it shows
  +2  architecture.description: describe the diagram in a sentence or two
  +2  quality[].example: give every check an example of what it catches
  +2  failures[].learned: say of every failure what it taught
  +2  scale: say what gives first when it grows
  +2  cost: say what it costs, or what drives the cost
  +2  roadmap: name the units or items of the roadmap that it proves
  +2  story: bring the page between 2 and 8 minutes of reading
  +1  data.volume: say how much data, with a unit
  +1  data.velocity: say how often or how fast data arrives
)");
}

TEST_CASE("a planned project is not asked for what can be known only later", "[rubric]") {
  CHECK(printed_for(bare + "status: planned\nkind: ai\n") ==
        R"(Drift: 4 of 100 (rubric ai; planned, so judged by its design alone)
  +11 evaluation: name the set, the measure and, once it is built, the result
  +9  metrics: give three figures with numbers in their values
  +8  metrics[].how: say of every number how it is measured
  +8  architecture: draw it: architecture.yaml or architecture.dot beside index.md
  +7  tradeoffs: name two decisions: chose, over, because, cost
  +7  problem: say in at least 20 words what hurts, and whom
  +6  data.volume: say how much data, with a unit
  +6  tradeoffs[].because, cost: give every decision its reason and its price
  +6  quality: name two checks: check, rule, on_failure, example
  +5  cost: say what it costs, or what drives the cost
  +3  data.velocity: say how often or how fast data arrives
  +3  quality[].example: give every check an example of what it catches
  +3  scale: say what gives first when it grows
  +3  stack: list the products used
  +3  skills: list the skills that it shows
  +2  architecture.description: describe the diagram in a sentence or two
  +2  roadmap: name the units or items of the roadmap that it proves
  +2  story: bring the page between 2 and 8 minutes of reading
)");
}

TEST_CASE("what is there in part counts in part", "[rubric]") {
  const auto text =
      printed_for(bare + "status: live\nkind: data\nmetrics:\n"
                         "  - {label: Delay, value: 9 s, how: by the clock, evidence: results.png}\n"
                         "  - {label: Loss, value: none}\n");
  CHECK(says(text, "metrics[].how: say of every number how it is measured (1 of 2 so far)\n"));
  CHECK(says(text, "metrics: give three figures with numbers in their values (1 of 3 so far)\n"));
  CHECK(says(text, "a commit, query, notebook or picture (1 of 2 so far)\n"));
}

TEST_CASE("a link to an example counts only among examples", "[rubric]") {
  const auto linked = bare + "status: live\nlinks: {repo: \"https://code.example.org/x\"}\n";
  CHECK(says(printed_for(linked), "links.repo"));
  CHECK_FALSE(says(printed_for(linked + "sample: true\n"), "links.repo"));
  CHECK_FALSE(
      says(printed_for(bare + "status: live\nlinks: {repo: \"https://github.com/x/y\"}\n"), "links.repo"));
  CHECK(says(printed_for(bare + "status: live\nlinks: {repo: \"http://github.com/x/y\"}\n"), "links.repo"));
}

TEST_CASE("a volume needs a number and a unit", "[rubric]") {
  const auto data = bare + "status: live\nkind: data\ndata: {volume: ";
  CHECK(says(printed_for(data + "much}\n"), "data.volume"));
  CHECK(says(printed_for(data + "\"200\"}\n"), "data.volume"));
  CHECK_FALSE(says(printed_for(data + "200 GB}\n"), "data.volume"));
}

TEST_CASE("a result of the evaluation is wanted once there can be one", "[rubric]") {
  const auto evaluated = bare + "kind: ai\nevaluation: {set: 200 questions, measure: recall}\n";
  CHECK_FALSE(says(printed_for(evaluated + "status: planned\n"), "evaluation"));
  CHECK(says(printed_for(evaluated + "status: live\n"),
             "evaluation: name the set, the measure and, once it is "
             "built, the result (2 of 3 so far)"));
}

TEST_CASE("site.yaml tunes the weights, and 0 switches a criterion off", "[rubric]") {
  const auto without_demo =
      printed_for(bare + "status: live\n", "", sound_site + "rubric: {demo: 0, cost: 50}\n");
  CHECK_FALSE(says(without_demo, "links.demo"));
  CHECK(without_demo.find("cost: say") < without_demo.find("metrics"));
  CHECK(score_line(printed_for(bare + "status: live\n", "", sound_site + "rubric: {summary: 500}\n")) ==
        "Drift: 82 of 100 (rubric other)");
}

TEST_CASE("a criterion that does not exist is an error at its place", "[rubric]") {
  const MemoryReader reader({{"content/site.yaml", sound_site + "rubric:\n  dmeo: 0\n  x: 3\n"}});
  Diagnostics diagnostics;
  const auto content = load_content(reader, {}, diagnostics);
  check_rubric(content.profile, diagnostics);
  CHECK(printed(diagnostics, reader) == R"(content/site.yaml:6:3: error: unknown criterion 'dmeo'
    dmeo: 0
    ^
  hint: did you mean 'demo'?
content/site.yaml:7:3: error: unknown criterion 'x'
    x: 3
    ^
  hint: it is one of: evidence, repo, readme, pictures, demo, metrics, method, before, evaluation, diagram, diagram_description, volume, velocity, tradeoffs, reasons, quality, examples, problem, outcome, summary, failures, learned, scale, run, cost, stack, skills, roadmap, alt_texts, reading_time
)");
}

TEST_CASE("names of criteria stand once, and every rubric asks for evidence above prose", "[rubric]") {
  std::set<std::string_view> names;
  for (const auto &criterion : criteria()) {
    INFO(criterion.name);
    CHECK(names.insert(criterion.name).second);
    CHECK(criterion.answer != nullptr);
  }
  for (size_t kind = 0; kind < kinds_of_projects; ++kind) {
    const auto rubric = rubric_for(static_cast<ProjectKind>(kind), {});
    CHECK(rubric.weights.at("evidence") > rubric.weights.at("outcome"));
    CHECK(rubric.weights.at("evidence") > rubric.weights.at("problem"));
  }
}

TEST_CASE("docs/rubric.md is up to date", "[rubric]") {
  const auto path = std::string(WAYMARK_SOURCE_DIR) + "/docs/rubric.md";
  const auto text = describe_rubric();
  if (std::getenv("UPDATE_GOLDEN"))
    std::ofstream(path, std::ios::binary) << text;
  std::ostringstream written;
  written << std::ifstream(path, std::ios::binary).rdbuf();
  CHECK(written.str() == text);
}

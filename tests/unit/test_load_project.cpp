#include "catch.hpp"

#include "load_text.hpp"

using namespace waymark;

namespace {

const std::string index_file = "content/projects/rail/index.md";
const std::string least = "title: Rail\nsummary: S\nstatus: live\nproblem: P\n";

Loaded load_rail(const std::string &extra, std::map<std::string, std::string> beside = {}) {
  beside[index_file] = "---\n" + least + extra + "---\nStory.\n";
  return load_files(std::move(beside));
}

} // namespace

TEST_CASE("a project is read with all its keys", "[load]") {
  const auto [content, mistakes] = load_rail(R"(kind: data
status_dates: {planned: 2026-01-02, live: 2026-10-01}
role: Sole engineer
outcome: Minutes match.
metrics:
  - {label: Delay, value: 9.6, how: over 7 days, before: 41 s, evidence: results.png}
stack: [DuckDB, Kafka]
skills: [streaming]
data:
  volume: 90 GB
  velocity: 1.4 million a day
  sources:
    - {name: Movements, form: JSON, volume: 80 GB, velocity: 10 s, key: event_id}
tradeoffs:
  - {chose: merge on read, over: rewriting, because: 4% of rows, cost: slower reads}
transformations: [parse, deduplicate]
quality:
  - {check: Counts never fall, layer: silver, rule: a >= b, on_failure: stop, example: 3 October}
scale: Fits one machine to 400 GB.
run: make run
failures:
  - {what: Clock change, learned: Keys in UTC}
cost: 38 euros
evaluation: {set: 50 questions, measure: recall, result: "0.90"}
links: {repo: "https://example.org/repo", demo: "https://example.org/demo", docs: /posts/rail/}
roadmap: [first-pipeline]
featured: 1
sample: true
)");
  CHECK(mistakes.empty());
  REQUIRE(content.projects.size() == 1);
  const auto &project = content.projects[0];
  CHECK(project.slug == "rail");
  CHECK(project.kind == ProjectKind::data);
  CHECK(project.status == ProjectStatus::live);
  CHECK(iso_date(*project.status_dates.live) == "2026-10-01");
  CHECK_FALSE(project.status_dates.building);
  CHECK(project.metrics.at(0).value == "9.6");
  CHECK(project.metrics.at(0).before == "41 s");
  CHECK(project.metrics.at(0).evidence == "results.png");
  CHECK(project.stack == std::vector<std::string>{"DuckDB", "Kafka"});
  CHECK(project.data.sources.at(0).key == "event_id");
  CHECK(project.data.velocity == "1.4 million a day");
  CHECK(project.tradeoffs.at(0).cost == "slower reads");
  CHECK(project.transformations.size() == 2);
  CHECK(project.quality.at(0).on_failure == "stop");
  CHECK(project.failures.at(0).learned == "Keys in UTC");
  CHECK(project.evaluation->result == "0.90");
  CHECK(project.links.docs == "/posts/rail/");
  CHECK(project.roadmap.at(0).position.line == 31);
  CHECK(project.featured == 1);
  CHECK(project.sample);
  CHECK_FALSE(project.architecture);
  CHECK(project.story.blocks.size() == 1);
}

TEST_CASE("the diagram beside a project is its architecture, and no asset", "[load]") {
  const auto [content, mistakes] =
      load_rail("", {{"content/projects/rail/architecture.dot", "digraph { a -> b }"},
                     {"content/projects/rail/other.dot", "digraph { c }"}});
  CHECK(mistakes.empty());
  const auto &diagram = content.projects.at(0).architecture;
  REQUIRE(diagram);
  CHECK(diagram->dot == "digraph { a -> b }");
  CHECK(diagram->title == "Architecture of Rail");
  CHECK(diagram->position == SourcePosition{"content/projects/rail/architecture.dot", 1, 1});
  REQUIRE(content.assets.size() == 1);
  CHECK(content.assets[0].path == "content/projects/rail/other.dot");
}

TEST_CASE("an architecture may be a named file, inline, or described", "[load]") {
  const std::map<std::string, std::string> beside = {{"content/projects/rail/flow.dot", "digraph { f }"}};
  CHECK(load_rail("architecture: flow.dot\n", beside).content.projects.at(0).architecture->dot ==
        "digraph { f }");
  const auto in_place =
      load_rail("architecture: |\n  digraph {\n    a\n  }\n").content.projects.at(0).architecture;
  CHECK(in_place->dot == "digraph {\n  a\n}\n");
  CHECK(in_place->position == SourcePosition{index_file, 7, 0});
  const auto described =
      load_rail("architecture: {file: flow.dot, title: Flow, description: From f to f}\n", beside);
  CHECK(described.printed.empty());
  CHECK(described.content.projects.at(0).architecture->title == "Flow");
  CHECK(described.content.projects.at(0).architecture->description == "From f to f");
  const auto inline_map = load_rail("architecture:\n  title: Flow\n  dot: |\n    digraph { g }\n");
  CHECK(inline_map.printed.empty());
  CHECK(inline_map.content.projects.at(0).architecture->position.line == 9);
}

TEST_CASE("an architecture that is not there is told", "[load]") {
  CHECK(load_rail("architecture: flw.dot\n", {{"content/projects/rail/flow.dot", "digraph { f }"}}).printed ==
        "content/projects/rail/index.md:6:15: error: there is no file 'flw.dot' in this project's folder\n"
        "  architecture: flw.dot\n                ^\n  hint: did you mean 'flow.dot'?\n");
  CHECK(load_rail("architecture: [a]\n").printed ==
        "content/projects/rail/index.md:6:15: error: 'architecture' must be a file name or DOT text, not a "
        "list\n"
        "  architecture: [a]\n                ^\n  hint: write: architecture: architecture.dot\n");
  CHECK(load_rail("architecture: {title: Flow}\n").printed ==
        "content/projects/rail/index.md:6:16: error: missing key 'file'\n"
        "  architecture: {title: Flow}\n                 ^\n  hint: add: file: architecture.dot\n");
  CHECK(load_rail("architecture: {file: a.dot, dot: \"digraph {}\"}\n").printed ==
        "content/projects/rail/index.md:6:29: error: 'dot' and 'file' exclude each other\n"
        "  architecture: {file: a.dot, dot: \"digraph {}\"}\n                              ^\n"
        "  hint: keep one of the two\n");
}

TEST_CASE("a project says what it lacks and what is unknown", "[load]") {
  CHECK(load_files({{index_file, "---\ntitle: Rail\nsummary: S\n---\n"}}).printed ==
        "content/projects/rail/index.md:2:1: error: missing key 'status'\n"
        "  title: Rail\n  ^\n  hint: add: status: planned\n"
        "content/projects/rail/index.md:2:1: error: missing key 'problem'\n"
        "  title: Rail\n  ^\n  hint: add: problem: \"…\"\n");
  CHECK(load_rail("kind: backnd\nfeatured: true\n").printed ==
        "content/projects/rail/index.md:6:7: error: unknown kind 'backnd'\n"
        "  kind: backnd\n        ^\n"
        "  hint: did you mean 'backend'? it is one of: data, ai, backend, frontend, other\n"
        "content/projects/rail/index.md:7:11: error: 'featured' must be a number, not 'true'\n"
        "  featured: true\n            ^\n  hint: write a plain number: 2\n");
  CHECK(load_rail("featured: 1.5\n").printed ==
        "content/projects/rail/index.md:6:11: error: 'featured' must be a whole number\n"
        "  featured: 1.5\n            ^\n");
  CHECK(load_rail("metrics: [9.6 s]\n").printed ==
        "content/projects/rail/index.md:6:11: error: an item of 'metrics' must be a map, not a text\n"
        "  metrics: [9.6 s]\n            ^\n  hint: write its keys: - key: value\n");
}

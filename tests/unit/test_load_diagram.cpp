#include "catch.hpp"

#include "load/diagram_dot.hpp"
#include "load/load_diagram.hpp"
#include "load_text.hpp"

using namespace waymark;

namespace {

std::string dot_of(const std::string &yaml) {
  Diagnostics diagnostics;
  const auto plan = load_diagram("a.yaml", yaml, 1, diagnostics);
  INFO(printed(diagnostics, SourceFile{"a.yaml", yaml}));
  REQUIRE(plan);
  return diagram_dot(*plan);
}

std::string mistakes_of(const std::string &yaml) {
  Diagnostics diagnostics;
  CHECK_FALSE(load_diagram("a.yaml", yaml, 1, diagnostics));
  return printed(diagnostics, SourceFile{"a.yaml", yaml});
}

} // namespace

TEST_CASE("a diagram in YAML is said in DOT on one line", "[load]") {
  CHECK(
      dot_of(R"(title: Flow
direction: right
groups: {in: Ingest, raw: {label: Raw, parent: in}}
nodes:
  news: News feeds
  hub: {label: Hub, subtitle: "say \"hi\"", kind: stream, group: raw, colour: gold, link: /projects/}
  out: {label: Out, planned: true}
edges:
  - news -> hub: RSS
  - hub -> out: {label: fast, style: async, colour: "@ok"}
  - {from: out, to: news, style: retrieve}
)") ==
      R"(digraph { rankdir=LR; subgraph "cluster_in" { label="Ingest"; subgraph "cluster_raw" { label="Raw"; )"
      R"("hub" [label="Hub\nsay \"hi\"", kind=stream, class="gold", URL="/projects/"]; } } )"
      R"("news" [label="News feeds"]; "out" [label="Out", class="plan"]; "news" -> "hub" [class="", )"
      R"(label="RSS"]; "hub" -> "out" [class="async ok plan", label="fast"]; )"
      R"("out" -> "news" [class="retrieve plan"]; })");
}

TEST_CASE("a chain is many edges, and a long title stands on two lines", "[load]") {
  CHECK(dot_of("nodes: {a: A, b: B, c: A name that needs more than one line}\nedges: [a -> b -> c]\n") ==
        R"(digraph { "a" [label="A"]; "b" [label="B"]; "c" [label="A name that needs more\nthan one line", )"
        R"(class="t2"]; "a" -> "b" [class=""]; "b" -> "c" [class=""]; })");
}

TEST_CASE("every mistake of a diagram in YAML is told at its place, all at once", "[load]") {
  CHECK(mistakes_of(R"Y(titel: Flow
groups:
  in: {label: Ingest, parent: out}
  out: {label: Out, parent: in}
nodes:
  news: {label: News, kind: sorce, group: inn}
  hub: {label: Hub, colour: golden, link: "javascript:alert(1)"}
  hub: Again
edges:
  - news -> hubb
  - news - hub
  - hub -> news: {style: asink}
)Y") == R"Y(a.yaml:1:1: error: unknown key 'titel'
  titel: Flow
  ^
  hint: did you mean 'title'?
a.yaml:3:3: error: group 'in' stands inside of itself, by way of 'out'
    in: {label: Ingest, parent: out}
    ^
  hint: remove one 'parent' of the circle
a.yaml:6:29: error: there is no kind 'sorce'
    news: {label: News, kind: sorce, group: inn}
                              ^
  hint: did you mean 'source'?
a.yaml:6:43: error: there is no group 'inn'
    news: {label: News, kind: sorce, group: inn}
                                            ^
  hint: did you mean 'in'?
a.yaml:7:29: error: there is no colour 'golden'
    hub: {label: Hub, colour: golden, link: "javascript:alert(1)"}
                              ^
  hint: did you mean 'gold'?
a.yaml:7:43: error: 'javascript:alert(1)' is not an address
    hub: {label: Hub, colour: golden, link: "javascript:alert(1)"}
                                            ^
  hint: it begins with https://, mailto: or '/', or is the name of a file beside this one
a.yaml:8:3: error: key 'hub' appears twice, first in line 7
    hub: Again
    ^
  hint: keep one of the two
a.yaml:10:13: error: there is no node 'hubb'
    - news -> hubb
              ^
  hint: did you mean 'hub'?
a.yaml:11:5: error: 'news - hub' is no edge: it has no '->'
    - news - hub
      ^
  hint: write an edge as: - news -> ingest: RSS
a.yaml:12:26: error: unknown style 'asink'
    - hub -> news: {style: asink}
                           ^
  hint: it is one of: plain, async, retrieve
)Y");
}

TEST_CASE("more than 500 nodes and labels that no drawing holds are refused", "[load]") {
  std::string many = "nodes:\n";
  for (int i = 0; i < 501; ++i)
    many += "  n" + std::to_string(i) + ": N\n";
  CHECK(mistakes_of(many) == "a.yaml:1:1: error: the diagram has 501 nodes\n  nodes:\n  ^\n"
                             "  hint: draw at most 500, or split it into several\n");
  const auto text = mistakes_of("nodes:\n  a: " + std::string(5000, 'x') + "\n");
  CHECK(text.find("a.yaml:2:6: error: this label has 5000 characters\n") == 0);
}

TEST_CASE("a ```diagram fence is a diagram of its page, and its mistakes stand at its lines", "[load]") {
  const auto load_page = [](const std::string &yaml) {
    return load_files({{"content/pages/about.md",
                        "---\ntitle: About\nsummary: S\n---\n# How\n\n```diagram\n" + yaml + "```\n"}});
  };
  CHECK(load_page("nodes: {a: A}\nedges: [a -> b]\n").printed ==
        "content/pages/about.md:9:14: error: there is no node 'b'\n  edges: [a -> b]\n               ^\n"
        "  hint: did you mean 'a'?\n");
  const auto [content, mistakes] = load_page("title: Two\nnodes: {a: A, b: B}\nedges: [a -> b]\n");
  CHECK(mistakes.empty());
  const auto &blocks = content.pages.at(0).body.blocks;
  CHECK(blocks.back().diagram_title == "Two");
  CHECK(blocks.back().diagram_dot ==
        R"(digraph { "a" [label="A"]; "b" [label="B"]; "a" -> "b" [class=""]; })");
}

TEST_CASE("architecture.yaml is the diagram of its project, but not beside architecture.dot", "[load]") {
  const std::string project = "---\ntitle: Rail\nsummary: S\nstatus: live\nproblem: P\n---\n";
  const std::string folder = "content/projects/rail/";
  auto one = load_files(
      {{folder + "index.md", project}, {folder + "architecture.yaml", "title: Flow\nnodes: {a: A}\n"}});
  CHECK(one.printed.empty());
  CHECK(one.content.projects.at(0).architecture->title == "Flow");
  CHECK(one.content.projects.at(0).architecture->is_made);
  CHECK(one.content.assets.empty());
  CHECK(load_files({{folder + "index.md", project},
                    {folder + "architecture.dot", "digraph { a }"},
                    {folder + "architecture.yaml", "nodes: {a: A}\n"}})
            .printed == folder + "architecture.yaml: error: the diagram is also written in architecture.dot\n"
                                 "  hint: keep one of the two files\n");
}

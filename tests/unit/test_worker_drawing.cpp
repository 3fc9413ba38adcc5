#include "catch.hpp"

#include "diagnostic/print.hpp"
#include "text/fragment_tokens.hpp"
#include "text/hash.hpp"
#include "worker/draw_diagrams.hpp"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>

using namespace waymark;

namespace {

WorkerOptions options_with(int workers, int deadline_ms = 30'000) {
  WorkerOptions options;
  options.program = WAYMARK_WORKER;
  options.workers = workers;
  options.deadline = std::chrono::milliseconds(deadline_ms);
  return options;
}

WorkerPool &pool() {
  static WorkerPool only(options_with(1));
  return only;
}

Diagram diagram_of(const std::string &dot, const std::string &title = "Title",
                   const std::string &description = "") {
  return {content_hash(dot + title + description), dot, title, description, {"a.dot", 1, 1}};
}

Drawing drawn(const Diagram &diagram) {
  NoDrawingCache cache;
  Diagnostics diagnostics;
  auto drawings = draw_diagrams({diagram}, cache, pool(), diagnostics);
  INFO(print_diagnostics(diagnostics, [](const std::string &) { return std::optional<std::string>(); }));
  REQUIRE(drawings.size() == 1);
  return drawings.begin()->second;
}

Drawing drawn(const std::string &dot) {
  return drawn(diagram_of(dot));
}

bool has(const std::string &text, const std::string &part) {
  return text.find(part) != std::string::npos;
}

size_t times(const std::string &text, const std::string &part) {
  size_t count = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++count;
  return count;
}

const std::string rich = R"DOT(digraph rich {
 subgraph cluster_in { label="Ingest & co"; api [label="Public API\nREST, 5 min"]; files [shape=folder,label="CSV drops"] }
 subgraph cluster_st { label="Store"; style=filled; fillcolor="@muted"; db [shape=cylinder,label="Postgres\nserving"]; lake [class=bronze,label="Lake\nParquet"] }
 ok [shape=diamond,label="valid?"]; q [shape=note,label="Quarantine",class=warn]; e [shape=ellipse]
 html [shape=plain,label=<<table border="0" cellborder="1" cellspacing="0"><tr><td bgcolor="@gold"><b>orders</b></td></tr><tr><td href="https://x.org/?a=1&amp;b=2" align="left">id &amp; key</td></tr></table>>]
 rec [shape=record,label="{fact_sales|<a> date|{qty|price}}"]
 blue [style=filled,fillcolor=lightblue,label="Literal"]; navy [style=filled,fillcolor=navy,label="Dark"]
 grad [style=filled,fillcolor="red:yellow",label=Gradient]; tint [style=filled,fillcolor="@accent",label=Tint]
 link [label="Project\nmore",URL="/projects/x/?a=1&b=2"]; anchor [URL="#why"]
 steer [style=invis]
 api->ok; files->ok; ok->lake [label=yes]; ok->q [label="no <b>",color="@warn",fontcolor="@warn"]; lake->db->html; db->rec [dir=both,arrowhead=odot]
 rec->blue [style=dashed]; rec->navy [penwidth=3]; rec->tint [color=crimson]; db->link; link->grad [arrowhead=vee]; grad->anchor->e; steer->e [style=invis]
})DOT";

std::vector<Diagram> many() {
  std::vector<Diagram> diagrams{diagram_of(rich)};
  for (int i = 0; i < 30; ++i) {
    auto dot =
        "digraph { subgraph cluster_b { label=B; b" + std::to_string(i) + " } subgraph cluster_a { a; z } ";
    for (int n = 0; n <= i % 7; ++n)
      dot += "a -> n" + std::to_string(n) + "; n" + std::to_string(n) + " -> b" + std::to_string(i) + "; ";
    diagrams.push_back(diagram_of(dot + "g [style=filled,fillcolor=\"red:blue\"] }"));
  }
  return diagrams;
}

std::string bytes_of(const Drawings &drawings) {
  std::string bytes;
  for (const auto &[key, drawing] : drawings)
    bytes += key + drawing.wide + drawing.narrow + drawing.text;
  return bytes;
}

// Python's expat is the judge.
bool is_well_formed_xml(const std::string &text) {
  FILE *judge = ::popen(
      "python3 -c 'import sys, xml.dom.minidom as m; m.parseString(sys.stdin.buffer.read())' 2>&1", "w");
  REQUIRE(judge);
  std::fwrite(text.data(), 1, text.size(), judge);
  return ::pclose(judge) == 0;
}

} // namespace

TEST_CASE("the plainest diagram is drawn in the house style, from left to right") {
  const auto drawing = drawn(diagram_of("digraph { a -> b }", "Two & a half", "From a to b"));
  const auto svg = resolve_tokens(drawing.wide, "/", "x-");
  CHECK(has(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"gv wide\" viewBox=\"0 0 116.3 40.3\" "
                 "width=\"117\" height=\"41\" role=\"img\" aria-labelledby=\"x-"));
  CHECK(has(svg, "-t\">Two &amp; a half</title>"));
  CHECK(has(svg, "-d\">From a to b</desc>"));
  CHECK(has(svg,
            "<g class=\"n\"><rect x=\"2.2\" y=\"2.2\" width=\"43\" height=\"36\" rx=\"6\"/><text x=\"23.7\" "
            "y=\"23.6\">a</text></g>"));
  CHECK(drawing.narrow.empty());
  CHECK(drawing.text == "Parts: a; b.\na leads to b.\n");
}

TEST_CASE("a broad tree runs down where its author did not say, and a written direction holds") {
  const std::string tree = "r -> a; r -> b; r -> c; r -> d";
  const auto taller = [](const std::string &svg) {
    double width = 0;
    double height = 0;
    std::sscanf(svg.c_str() + svg.find("viewBox=\"0 0 "), "viewBox=\"0 0 %lf %lf", &width, &height);
    return height > width;
  };
  CHECK_FALSE(taller(drawn("digraph { " + tree + " }").wide));
  CHECK(taller(drawn("digraph { rankdir=LR " + tree + " }").wide));
  CHECK_FALSE(taller(drawn("digraph { a -> b -> c -> d }").wide));
  CHECK(taller(drawn("digraph { rankdir=TB a -> b -> c -> d }").wide));
  CHECK_FALSE(taller(drawn("digraph { a -> b -> c -> a }").wide)); // a cycle is a pipeline too
}

TEST_CASE("a wide pipeline has a narrow layout, and both name the width from which the wide one is shown") {
  const auto drawing = drawn("digraph { node [width=1.5] a -> b -> c -> d -> e }");
  REQUIRE_FALSE(drawing.narrow.empty());
  CHECK(has(drawing.wide, "class=\"gv wide w48\""));
  CHECK(has(drawing.narrow, "class=\"gv narrow w48\""));
}

TEST_CASE("what would not fit a desktop in its own size stands closer together") {
  const auto width = [](int nodes, const std::string &spacing) {
    auto dot = "digraph { rankdir=LR; " + spacing;
    for (int i = 1; i < nodes; ++i)
      dot += fmt::format("\"Some step {}\" -> \"Some step {}\"; ", i, i + 1);
    const auto svg = drawn(dot + "}").wide;
    return std::stod(svg.substr(svg.find("width=\"") + 7));
  };
  const std::string usual = "nodesep=0.2; ranksep=0.36; node [margin=\"0.13,0.1\"]; ";
  CHECK(width(6, "") == width(6, usual));
  CHECK(width(10, usual) > 1100);
  CHECK(width(10, "") < width(10, usual) - 100);
}

TEST_CASE("a title line is followed by smaller lines, and classes stand on their node and edge") {
  const auto svg =
      drawn("digraph { b [class=\"bronze plan\",label=\"Bronze\\nraw\"]; b -> c [class=warn,label=late] }")
          .wide;
  CHECK(has(svg, "<g class=\"n bronze plan\">"));
  CHECK(has(svg, "<text class=\"t\""));
  CHECK(has(svg, "<text class=\"s\""));
  CHECK(has(svg, "<path class=\"e warn\""));
  CHECK(has(svg, "<path class=\"a warn\""));
  CHECK(has(svg, "<text class=\"el\""));
}

TEST_CASE("colour words become classes, other colours stay, black and white are the theme's") {
  const auto svg = drawn(rich).wide;
  CHECK(has(svg, "class=\"f-accent\""));
  CHECK(has(svg, "class=\"e k-warn\""));
  CHECK(has(svg, "class=\"el f-warn\""));
  CHECK(has(svg, "fill=\"lightblue\""));
  CHECK(has(svg, "fill=\"#18232e\">Literal</text>"));
  CHECK(has(svg, "fill=\"#fff\">Dark</text>"));
  CHECK(has(svg, "stroke=\"crimson\""));
  CHECK(has(svg, "class=\"e plan\""));
  CHECK_FALSE(has(svg, "#0a0b"));
  CHECK_FALSE(
      has(drawn("digraph { a [color=black,fillcolor=white,style=filled,fontcolor=black] }").wide, "black"));
}

TEST_CASE("HTML-like labels and records keep their words and lines") {
  const auto drawing = drawn(rich);
  for (const auto *word : {">orders<", ">id &amp; key<", ">fact_sales<", ">qty<", ">price<"})
    CHECK(has(drawing.wide, word));
  CHECK(has(drawing.wide, "font-weight=\"bold\""));
  CHECK(has(drawing.text, "orders (id & key)"));
  CHECK(has(drawing.text, "fact_sales (date, qty, price)"));
}

TEST_CASE("links are links: site paths and anchors by token, no picture role around them") {
  const auto drawing = drawn(rich);
  const auto svg = resolve_tokens(drawing.wide, "/repo/", "p-");
  CHECK(has(svg, "<a href=\"/repo/projects/x/?a=1&amp;b=2\"><g class=\"n\">"));
  CHECK(has(svg, "<a href=\"#p-why\">"));
  CHECK(has(svg, "<a href=\"https://x.org/?a=1&amp;b=2\">"));
  CHECK(has(svg, "role=\"group\""));
  CHECK_FALSE(has(svg, "role=\"img\""));
}

TEST_CASE("every drawing is well-formed XML without styles, scripts and ids of its own") {
  std::string all = "<all>";
  for (const auto &diagram : many()) {
    const auto drawing = drawn(diagram);
    for (const auto &raw : {drawing.wide, drawing.narrow}) {
      CHECK_FALSE(has(raw, "style="));
      CHECK_FALSE(has(raw, "<!--"));
      CHECK_FALSE(has(raw, "xlink"));
      CHECK(times(raw, " id=\"") == times(raw, " id=\"" + id_token()));
      CHECK(times(raw, "url(#") == times(raw, "url(#" + id_token()));
      all += resolve_tokens(raw, "/", "x-");
    }
  }
  CHECK(is_well_formed_xml(all + "</all>"));
}

TEST_CASE("what an owner writes cannot leave its place in the markup") {
  NoDrawingCache cache;
  Diagnostics diagnostics;
  const auto diagram =
      diagram_of(R"DOT(digraph { a [class="x\" onload=alert(1) y", label="<script>\"q\"&#2;i&#3;</script>",
    URL="https://x.org/\"onload=alert(1)", tooltip="\"<b>", id="x\"y", fillcolor="red\" onload=\"z", style=filled] })DOT",
                 "</title><script>", "\"&<>");
  const auto drawings = draw_diagrams({diagram}, cache, pool(), diagnostics);
  REQUIRE(drawings.size() == 1);
  const auto svg = resolve_tokens(drawings.begin()->second.wide, "/", "x-");
  CHECK(is_well_formed_xml(svg));
  CHECK_FALSE(has(svg, "<script"));
  CHECK_FALSE(has(svg, " onload"));
  CHECK(has(svg, "<g class=\"n y\">"));
  CHECK(has(svg, "&lt;script&gt;&#34;q&#34;"));
}

TEST_CASE("the bytes do not depend on the number of workers, the order, or what was drawn before") {
  NoDrawingCache cache;
  Diagnostics diagnostics;
  const auto diagrams = many();
  const auto once = bytes_of(draw_diagrams(diagrams, cache, pool(), diagnostics));
  CHECK(bytes_of(draw_diagrams(diagrams, cache, pool(), diagnostics)) == once);
  WorkerPool four(options_with(4));
  CHECK(bytes_of(draw_diagrams(diagrams, cache, four, diagnostics)) == once);
  auto reversed = diagrams;
  std::ranges::reverse(reversed);
  CHECK(bytes_of(draw_diagrams(reversed, cache, four, diagnostics)) == once);
}

TEST_CASE("a pathological graph and a mistake fail alone") {
  std::string tangle = "digraph {";
  for (int from = 0; from < 90; ++from)
    for (int to = 0; to < 90; ++to)
      tangle += "n" + std::to_string(from) + "->n" + std::to_string(to) + ";";
  auto slow = diagram_of(tangle + "}");
  slow.position = {"slow.md", 7, 1};
  const auto wrong = diagram_of("digraph { a -- b }");
  NoDrawingCache cache;
  Diagnostics diagnostics;
  WorkerPool hasty(options_with(2, 1500));
  const auto drawings =
      draw_diagrams({diagram_of("digraph { a -> b }"), slow, wrong, diagram_of("digraph { c }")}, cache,
                    hasty, diagnostics);
  CHECK(drawings.size() == 2);
  CHECK(print_diagnostics(diagnostics, [](const std::string &) { return std::optional<std::string>(); }) ==
        "a.dot:1:13: error: '--' stands in a 'graph' only, and this is a 'digraph'\n  hint: write '->'\n"
        "slow.md:7: error: the diagram took longer than 1.5 s\n"
        "  hint: draw fewer nodes and edges, or split it into two diagrams\n");
}

TEST_CASE("a cached drawing needs no worker and warns as the first time; failures are not cached") {
  MemoryDrawingCache cache;
  const std::vector<Diagram> diagrams{diagram_of("digraph { a [shape=boxx] }"),
                                      diagram_of("digraph { a -> }")};
  Diagnostics cold;
  WorkerPool first(options_with(1));
  const auto drawings = draw_diagrams(diagrams, cache, first, cold);
  CHECK(cold.count(Severity::warning) == 1);
  CHECK(cold.count(Severity::error) == 1);
  CHECK(cache.size() == 1);

  Diagnostics warm;
  WorkerPool second(options_with(1));
  const auto again = draw_diagrams({diagrams[0]}, cache, second, warm);
  CHECK(second.started() == 0);
  CHECK(bytes_of(again) == bytes_of(drawings));
  CHECK(warm.count(Severity::warning) == 1);
}

TEST_CASE("a damaged cache entry is drawn anew") {
  class Damaged final : public DrawingCache {
  public:
    std::optional<std::string> find(const std::string &) override { return "junk"; }
    void store(const std::string &, std::string_view) override { ++stored; }
    int stored = 0;
  } cache;
  Diagnostics diagnostics;
  CHECK(draw_diagrams({diagram_of("digraph { a }")}, cache, pool(), diagnostics).size() == 1);
  CHECK(cache.stored == 1);
}

TEST_CASE("the same diagram at two places is drawn once and its mistake told at both") {
  auto one = diagram_of("digraph {\n a -> }");
  auto two = one;
  two.position = {"b.md", 10, 5};
  NoDrawingCache cache;
  Diagnostics diagnostics;
  draw_diagrams({one, two}, cache, pool(), diagnostics);
  const auto sorted = diagnostics.sorted();
  REQUIRE(sorted.size() == 2);
  CHECK((sorted[0].position == SourcePosition{"a.dot", 2, 7}));
  CHECK((sorted[1].position == SourcePosition{"b.md", 11, 11})); // the fence is indented by four
}

TEST_CASE("a missing worker is told once") {
  NoDrawingCache cache;
  Diagnostics diagnostics;
  auto options = options_with(1);
  options.program = "/nowhere/waymark-worker";
  WorkerPool none(options);
  CHECK(draw_diagrams(many(), cache, none, diagnostics).empty());
  CHECK(print_diagnostics(diagnostics, [](const std::string &) { return std::optional<std::string>(); }) ==
        "waymark: error: cannot start /nowhere/waymark-worker: No such file or directory\n"
        "  hint: waymark-worker draws the diagrams and stands beside waymark: install both together\n");
}

TEST_CASE("a diagram told in words: groups, directions, plans") {
  const auto drawing =
      drawn("digraph { subgraph cluster_x { label=Ingest; news [label=\"News\\n40 feeds\"]; asa }\n"
            "bot [class=plan]; hidden [style=invis]; news -> asa [label=raw]; asa -> news; asa -> bot "
            "[style=dashed]; asa -> hidden; news -> bot [dir=both] }");
  CHECK(drawing.text == "Ingest: News (40 feeds); asa.\n"
                        "On its own: bot (planned).\n"
                        "News leads to asa (raw).\n"
                        "News exchanges with bot.\n"
                        "asa leads to News and bot (planned).\n");
  CHECK(has(drawing.wide, "<desc id=\"" + id_token()));
  CHECK(has(drawing.wide, ">News → asa → News → bot; asa → bot.</desc>"));
  CHECK(drawn("graph { a -- b }").text == "Parts: a; b.\na is connected with b.\n");
}

TEST_CASE("a made description stays short") {
  std::string dot = "digraph { ";
  for (int i = 0; i < 60; ++i)
    dot += "\"a rather long name " + std::to_string(i) + "\" -> \"target " + std::to_string(i) + "\"; ";
  const auto svg = drawn(dot + "}").wide;
  const auto begin = svg.find("<desc");
  CHECK(svg.find("</desc>") - begin < 380);
  CHECK(has(svg, "; …</desc>"));
}

TEST_CASE("a node of a kind has its outline and icon, and edges say how they are travelled") {
  const auto by_attribute =
      drawn("digraph { a [kind=store,label=\"Orders\\nPostgres\"] b -> a [class=retrieve] "
            "b -> c [class=async,label=mail] }");
  CHECK(has(by_attribute.wide, "<g class=\"n kind-store k\"><path d=\"M"));
  CHECK(has(by_attribute.wide, "<path class=\"i\" transform=\"translate("));
  CHECK(by_attribute.text ==
        "Parts: Orders (Postgres); b; c.\nb asks Orders.\nb leads to c (mail, without waiting).\n");
  CHECK(has(drawn("digraph { a [class=store] }").wide, "<g class=\"n kind-store k\">"));
  CHECK_FALSE(has(drawn("digraph { a [kind=store,shape=note] }").wide, "class=\"i\""));
}

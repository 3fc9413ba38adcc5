#include "worker/program/graph_digest.hpp"

#include "worker/program/label_text.hpp"

namespace waymark {
namespace {

// As Graphviz reads it back: a label's backslash begins an escape.
std::string as_label(const std::string &text) {
  std::string label;
  for (const char c : text)
    label += c == '\\' ? "\\\\" : std::string(1, c);
  return label;
}

void keep_title(Agnode_t *node) {
  const auto lines = label_lines(node);
  if (is_record(node))
    set_attribute(node, "shape", "box");
  set_attribute(node, "height", "0.4");
  set_attribute(node, "label", lines.empty() ? "" : as_label(lines.front()));
}

void drop_words(Agedge_t *edge) {
  for (const char *name : {"label", "xlabel", "headlabel", "taillabel", "headport", "tailport"})
    if (!attribute(edge, name).empty())
      set_attribute(edge, name, "");
}

} // namespace

void keep_titles(Agraph_t *graph) {
  for (auto *node : nodes_of(graph))
    keep_title(node);
  for (auto *edge : edges_of(graph))
    drop_words(edge);
  set_attribute(graph, "label", "");
  set_attribute(graph, "ranksep", "0.26"); // closer, so that all of it can be larger
  set_attribute(graph, "nodesep", "0.14");
  const auto subgraphs = subgraphs_of(graph);
  for (auto subgraph = subgraphs.rbegin(); subgraph != subgraphs.rend();
       ++subgraph) // inner ones come after outer ones
    if (is_cluster(*subgraph))
      agclose(*subgraph);
}

} // namespace waymark

// A parsed graph that frees itself, and the messages that Graphviz made while it was parsed.
// Why: Graphviz owns by hand, talks through a callback, and numbers its objects by their heap addresses
// unless told otherwise: the same text would be drawn differently from run to run.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <cgraph.h>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct CloseGraph {
  void operator()(Agraph_t *graph) const { agclose(graph); }
};
using Graph = std::unique_ptr<Agraph_t, CloseGraph>;

// One message of Graphviz without its "Error: " or "Warning: "; continuation lines stay in the text.
struct GraphvizMessage {
  Severity severity = Severity::warning;
  std::string text;
};

// From here on Graphviz's messages are kept instead of printed. Takes those since the last call.
void keep_messages();
std::vector<GraphvizMessage> take_messages();

// The first graph of a text and how many there are; none where it has a syntax error (see the messages) or is
// blank.
struct ParsedText {
  Graph graph;
  int graphs = 0;
};
ParsedText parse_dot(std::string_view text);

// The value of an attribute; empty where it was never set. `object` is a graph, node or edge.
std::string attribute(void *object, const char *name);
// Sets it, declaring it for the whole graph where nobody has; `object` belongs to `graph`.
void set_attribute(void *object, const char *name, const std::string &value);

std::vector<Agnode_t *> nodes_of(Agraph_t *graph);
// Each edge once, in the order of its tail's place and its own.
std::vector<Agedge_t *> edges_of(Agraph_t *graph);
// All subgraphs at any depth, parents first.
std::vector<Agraph_t *> subgraphs_of(Agraph_t *graph);
bool is_cluster(Agraph_t *graph);

} // namespace waymark

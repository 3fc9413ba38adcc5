// A diagram as its YAML form says it: groups, nodes and edges by id, in the order in which they were written.
// Why: what a loader has understood is plain data, and only one function knows how it is said in DOT.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <string>
#include <vector>

namespace waymark {

struct DiagramGroup {
  std::string id;
  std::string label;
  std::string parent; // id of the group around it, or empty
  SourcePosition position;
};

struct DiagramNode {
  std::string id;
  std::string label;
  std::string subtitle;
  std::string kind;   // "store"; empty: a plain box
  std::string group;  // id, or empty
  std::string link;   // a page of the site or an address
  std::string colour; // "gold", without its sign
  bool is_planned = false;
};

enum class EdgeStyle {
  plain,
  async,    // sent and not waited for
  retrieve, // asked for and answered
};

struct DiagramEdge {
  std::string from; // id of a node
  std::string to;
  std::string label;
  std::string colour;
  EdgeStyle style = EdgeStyle::plain;
  bool is_planned = false;
};

struct DiagramPlan {
  std::string title;
  std::string description;
  std::string direction; // "LR", "TB", or empty: chosen by its shape
  std::vector<DiagramGroup> groups;
  std::vector<DiagramNode> nodes;
  std::vector<DiagramEdge> edges;
};

} // namespace waymark

// A diagram as written and as drawn.
// Why: load finds them, the worker draws them, pages show them; the key is their only tie.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <map>
#include <string>

namespace waymark {

struct Diagram {
  std::string key;         // diagram_key(dot, title, description): the drawing's name everywhere
  std::string dot;         // Graphviz DOT
  std::string title;       // accessible name
  std::string description; // empty: made from the nodes and edges
  SourcePosition position; // of the first line of the DOT text in its file
};

// An inline SVG fragment; its ids begin with the id token (render/html/tokens.hpp), because a page may hold
// many.
struct Drawing {
  std::string svg;
  std::string text; // nodes and edges as sentences, plain text
};

using Drawings = std::map<std::string, Drawing>; // by key

} // namespace waymark

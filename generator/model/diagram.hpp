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
  bool is_made = false;    // the DOT was made from YAML: what is found in it is found at `position`
};

// Inline SVG fragments; their ids begin with the id token (text/fragment_tokens.hpp), because a page may hold
// many.
struct Drawing {
  std::string wide;   // laid out as written
  std::string narrow; // laid out from top to bottom, for phones; empty where `wide` fits a phone anyway
  std::string text;   // nodes and edges as sentences, plain text, for readers who do not see the picture
};

using Drawings = std::map<std::string, Drawing>; // by key

} // namespace waymark

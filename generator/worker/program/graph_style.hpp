// The house style of a diagram, given to Graphviz before it lays out.
// Why: the plainest `digraph { a -> b }` must already look designed, and what the author wrote must win.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "worker/program/graph.hpp"

#include <string_view>
#include <vector>

namespace waymark {

// Classes by which the drawing is known again in Graphviz's SVG; they are not shown.
inline constexpr std::string_view plain_mark = "waymark-plain";   // no outline of its own
inline constexpr std::string_view markup_mark = "waymark-markup"; // HTML-like label or record

inline constexpr std::string_view kind_mark = "waymark-kind"; // drawn as its kind, with an icon

enum class Spacing { wide, close, narrow };

// Defaults for the graphs that are parsed from now on.
void set_defaults(Spacing spacing);

// What defaults cannot say: theme colours, checked classes, weight of titles, no pictures, no fixed size. The
// graph's direction (rankdir) stands already.
void apply_style(Agraph_t *graph, std::string_view dot, std::vector<Diagnostic> &findings);

} // namespace waymark

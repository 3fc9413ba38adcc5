// What a node of some kind looks like: its outline, the lines in it, its icon, and the room these need.
// Why: a reader tells a queue from a store before reading a word, and Graphviz has shapes for neither.
#pragma once
#include "worker/program/svg_shape.hpp"

#include <string>
#include <string_view>

namespace waymark {

inline constexpr double icon_size = 16; // px

// Room beside the words, in px: the icon, the outline's slants and what is left as air.
struct KindRoom {
  double left = 0;
  double right = 0;
  double top = 0; // more than below; both sides of a node are padded alike otherwise
};

struct KindShape {
  std::string outline; // path data, closed
  std::string detail;  // path data of lines in it; empty for most
  Point icon;          // where the icon's upper left corner stands
  double text_x = 0;   // where the words begin
};

// The kind that one of the words names ("store", "kind-store"), or empty.
std::string_view kind_in(std::string_view words);

KindRoom room_of_kind(std::string_view kind);
KindShape shape_of_kind(std::string_view kind, const Box &box);

// Path data on a field of 16 × 16, to be stroked.
std::string_view icon_of_kind(std::string_view kind);

} // namespace waymark

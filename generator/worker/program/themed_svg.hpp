// Graphviz's SVG rewritten as a compact inline SVG in the theme's colours.
// Why: Graphviz writes black on white with clashing ids and a name on every group; a page needs light and
// dark, unique ids, one accessible name, and few bytes.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct SvgWords {
  std::string layout; // the class of the layout: "wide" or "narrow"
  std::string id;     // unique among the drawings of a page, without the token
  std::string title;
  std::string description;
};

struct ThemedSvg {
  std::string markup;
  double width = 0; // px
  double height = 0;
  std::vector<std::string> refused_links; // addresses that no page should hold, as written
};

// Nothing where `graphviz_svg` is not what Graphviz's svg:svg:core writes.
std::optional<ThemedSvg> themed_svg(std::string_view graphviz_svg, const SvgWords &words);

} // namespace waymark

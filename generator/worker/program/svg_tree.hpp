// Graphviz's SVG as a tree of elements.
// Why: it is taken apart and written anew, so nothing of its text reaches a page unescaped.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark {

struct SvgElement {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes; // decoded
  std::string text;                                            // decoded, of this element only
  std::vector<SvgElement> children;

  // Empty where it is absent.
  [[nodiscard]] std::string_view attribute(std::string_view wanted) const;
};

// The <svg> element. Tolerates what Graphviz 2.42 does to '&' in addresses; nothing where tags do not nest.
std::optional<SvgElement> parse_svg(std::string_view text);
// Any element, which `text` begins with: MathML is read by the same rules.
std::optional<SvgElement> parse_element(std::string_view text);

} // namespace waymark

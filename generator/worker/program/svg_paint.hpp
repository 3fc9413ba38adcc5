// The colours and strokes of one element of Graphviz's SVG as classes and presentation attributes.
// Why: what the author did not choose is the theme's (no attribute at all), theme colours become classes, and
// only other colours stay literal. No style="…": the site's content security policy forbids it.
#pragma once
#include "worker/program/svg_tree.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace waymark {

struct Paint {
  std::string classes;      // "k-gold f-gold": stroke and fill of the theme
  std::string attributes;   // ` fill="red" stroke-width="2"`, escaped
  std::string literal_fill; // the author's own fill, which text on it must stand out from
};

enum class NoFill {
  is_theme, // the outline of a node: the theme fills it
  stays,    // a line, a cell, a lid: must not cover what is below
};

// Gives the id under which a gradient of Graphviz's is written.
using GradientName = std::function<std::string(std::string_view id)>;

Paint outline_paint(const SvgElement &outline, NoFill no_fill, const GradientName &gradient);
Paint text_paint(const SvgElement &text);
// stop-color and stop-opacity, which Graphviz writes as a style.
Paint stop_paint(const SvgElement &stop);

// Whether Graphviz drew it dashed or dotted.
bool is_dashed(const SvgElement &element);

void append_class(std::string &classes, std::string_view word);
void append_attribute(std::string &out, std::string_view name, std::string_view value);
// Like html_escaped, and without the control characters that XML forbids and tokens are made of.
std::string xml_escaped(std::string_view text);

} // namespace waymark

#include "worker/program/svg_paint.hpp"

#include "text/html_escape.hpp"
#include "worker/program/svg_shape.hpp"
#include "worker/program/theme_colours.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::ranges::find(list, word) != list.end();
}

bool is_none(std::string_view colour) {
  return is_one_of(colour, {"none", "transparent"});
}

// Black and white are ink and paper, which the theme knows better, above all in the dark.
bool is_plain(std::string_view colour) {
  return is_one_of(colour, {"", "black", "white", "#000000", "#ffffff"});
}

// What style=filled gives where no colour is named.
bool is_default_grey(std::string_view colour) {
  return is_one_of(colour, {"lightgrey", "lightgray", "#d3d3d3"});
}

void add_fill(Paint &paint, std::string_view fill, NoFill no_fill, const GradientName &gradient) {
  if (is_none(fill)) {
    if (no_fill == NoFill::stays)
      paint.attributes += " fill=\"none\"";
  } else if (fill.starts_with("url(#")) {
    append_attribute(paint.attributes, "fill", "url(#");
    paint.attributes.pop_back(); // the closing quote: the name holds a token and needs no escaping
    paint.attributes += gradient(fill.substr(5, fill.find(')') - 5)) + ")\"";
    paint.literal_fill = fill; // its text is dark, as on any light colour
  } else if (const auto word = word_of_stand_in(fill)) {
    append_class(paint.classes, "f-" + std::string(*word));
  } else if (is_default_grey(fill)) {
    append_class(paint.classes, "f-muted");
  } else if (!is_plain(fill)) {
    append_attribute(paint.attributes, "fill", fill);
    paint.literal_fill = fill;
  }
}

void add_stroke(Paint &paint, const SvgElement &outline) {
  const auto stroke = outline.attribute("stroke");
  if (is_none(stroke))
    paint.attributes += " stroke=\"none\"";
  else if (const auto word = word_of_stand_in(stroke))
    append_class(paint.classes, "k-" + std::string(*word));
  else if (!is_plain(stroke))
    append_attribute(paint.attributes, "stroke", stroke);
  if (const auto width = outline.attribute("stroke-width"); !width.empty() && number_of(width) > 1)
    append_attribute(paint.attributes, "stroke-width", short_number(number_of(width)));
}

// The value of one property in style="a:b;c:d".
std::string_view property(std::string_view style, std::string_view name) {
  while (!style.empty()) {
    const auto one = style.substr(0, style.find(';'));
    const auto colon = one.find(':');
    if (colon != std::string_view::npos && one.substr(0, colon) == name)
      return one.substr(colon + 1);
    style.remove_prefix(std::min(style.size(), one.size() + 1));
  }
  return {};
}

} // namespace

void append_class(std::string &classes, std::string_view word) {
  if (!classes.empty() && !word.empty())
    classes += ' ';
  classes += word;
}

std::string xml_escaped(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  for (const char c : text)
    if (static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\n')
      clean += "\xef\xbf\xbd"; // U+FFFD
    else
      clean += c;
  return html_escaped(clean);
}

void append_attribute(std::string &out, std::string_view name, std::string_view value) {
  out += ' ';
  out += name;
  out += "=\"";
  out += xml_escaped(value);
  out += '"';
}

bool is_dashed(const SvgElement &element) {
  return !element.attribute("stroke-dasharray").empty();
}

Paint outline_paint(const SvgElement &outline, NoFill no_fill, const GradientName &gradient) {
  Paint paint;
  add_fill(paint, outline.attribute("fill"), no_fill, gradient);
  add_stroke(paint, outline);
  for (const std::string_view name : {"fill-opacity", "stroke-opacity"})
    if (const auto value = outline.attribute(name); !value.empty())
      append_attribute(paint.attributes, name, value);
  return paint;
}

Paint text_paint(const SvgElement &text) {
  Paint paint;
  const auto fill = text.attribute("fill");
  if (const auto word = word_of_stand_in(fill))
    append_class(paint.classes, "f-" + std::string(*word));
  else if (!is_plain(fill))
    append_attribute(paint.attributes, "fill", fill);
  for (const std::string_view name : {"font-weight", "font-style", "text-decoration", "baseline-shift"})
    if (const auto value = text.attribute(name); !value.empty())
      append_attribute(paint.attributes, name, value);
  const auto family = text.attribute("font-family");
  if (family.find("ono") != std::string_view::npos || family.find("ourier") != std::string_view::npos)
    append_class(paint.classes, "mono");
  return paint;
}

Paint stop_paint(const SvgElement &stop) {
  Paint paint;
  const auto style = stop.attribute("style");
  const auto colour = property(style, "stop-color");
  if (const auto word = word_of_stand_in(colour))
    append_class(paint.classes, "f-" + std::string(*word));
  else
    append_attribute(paint.attributes, "stop-color", colour);
  if (const auto opacity = property(style, "stop-opacity"); number_of(opacity) < 1)
    append_attribute(paint.attributes, "stop-opacity", short_number(number_of(opacity)));
  return paint;
}

} // namespace waymark

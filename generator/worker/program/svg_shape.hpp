// Outlines in Graphviz's SVG, moved to where the drawing begins and written short.
#pragma once
#include "worker/program/svg_tree.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct Point {
  double x = 0;
  double y = 0;
};

struct Box {
  Point low, high;
};

// At most one decimal: "12", "12.5", "0".
std::string short_number(double value);
// NaN-free: 0 where the text is no number.
double number_of(std::string_view text);

// All "x,y" pairs of a path's d or a polygon's points, moved by `offset`.
std::vector<Point> points_of(std::string_view text, Point offset);
Box bounds_of(const std::vector<Point> &points);

// Whether the element is a path, polygon, polyline or ellipse.
bool is_outline(const SvgElement &element);

// Path data: "M1 2C3 4 5 6 7 8", "M1 2L3 4Z".
std::string path_data(const SvgElement &outline, Point offset);

// Name and geometry of an element that draws the outline: `rect x="1" y="2" width="3" height="4" rx="6"`.
std::string outline_markup(const SvgElement &outline, Point offset, std::string_view corner_radius);
std::string rect_markup(const Box &box, std::string_view corner_radius);

Box outline_bounds(const SvgElement &outline, Point offset);

} // namespace waymark

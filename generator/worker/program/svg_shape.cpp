#include "worker/program/svg_shape.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace waymark {
namespace {

bool is_same(double left, double right) {
  return std::abs(left - right) < 0.05;
}

// A polygon of four right angles, or the path that Graphviz draws for one with round corners: eight curves,
// of which every other one is a straight side.
bool is_axis_aligned(const SvgElement &outline, const std::vector<Point> &points) {
  const size_t step = outline.name == "path" ? 6 : 1;
  if (points.size() != (outline.name == "path" ? 25U : 5U))
    return false;
  const size_t side = outline.name == "path" ? 3 : 1;
  const bool starts_level = is_same(points[0].y, points[side].y);
  for (size_t i = 0; i < 4; ++i) {
    const auto &from = points[i * step];
    const auto &to = points[i * step + side];
    const bool is_level = (i % 2 == 0) == starts_level;
    if (is_level ? !is_same(from.y, to.y) : !is_same(from.x, to.x))
      return false;
  }
  return true;
}

void append_point(std::string &out, Point point) {
  out += short_number(point.x);
  out += ' ';
  out += short_number(point.y);
}

std::string curve_data(const std::vector<Point> &points) {
  std::string data;
  for (size_t i = 0; i < points.size(); ++i) {
    data += i == 0 ? "M" : i == 1 ? "C" : " ";
    append_point(data, points[i]);
  }
  return data;
}

std::string line_data(std::vector<Point> points, bool is_closed) {
  if (is_closed && points.size() > 1 && is_same(points.front().x, points.back().x) &&
      is_same(points.front().y, points.back().y))
    points.pop_back();
  std::string data;
  for (const auto &point : points) {
    data += data.empty() ? "M" : "L";
    append_point(data, point);
  }
  return is_closed ? data + "Z" : data;
}

std::string ellipse_data(const SvgElement &ellipse, Point offset) {
  const double rx = number_of(ellipse.attribute("rx"));
  const double ry = number_of(ellipse.attribute("ry"));
  std::string data = "M";
  append_point(data, {number_of(ellipse.attribute("cx")) + offset.x - rx,
                      number_of(ellipse.attribute("cy")) + offset.y});
  for (const double way : {2 * rx, -2 * rx})
    data += "a" + short_number(rx) + " " + short_number(ry) + " 0 1 0 " + short_number(way) + " 0";
  return data + "z";
}

std::vector<Point> points_of(const SvgElement &outline, Point offset) {
  return points_of(outline.attribute(outline.name == "path" ? "d" : "points"), offset);
}

} // namespace

std::string short_number(double value) {
  std::array<char, 48> buffer;
  const auto [end, error] =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 1);
  std::string text(buffer.data(), error == std::errc() ? end : buffer.data());
  if (text.ends_with(".0"))
    text.resize(text.size() - 2);
  return text == "-0" || text.empty() ? "0" : text;
}

double number_of(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return std::isfinite(value) ? value : 0;
}

std::vector<Point> points_of(std::string_view text, Point offset) {
  std::vector<Point> points;
  while (true) {
    text.remove_prefix(std::min(text.find_first_of("-.0123456789"), text.size()));
    const auto comma = text.find(',');
    if (comma == std::string_view::npos)
      return points;
    const auto y = text.substr(comma + 1);
    const auto end = std::min(y.find_first_not_of("-.0123456789e"), y.size());
    points.push_back({number_of(text.substr(0, comma)) + offset.x, number_of(y.substr(0, end)) + offset.y});
    text = y.substr(end);
  }
}

Box bounds_of(const std::vector<Point> &points) {
  if (points.empty())
    return {};
  Box box{points[0], points[0]};
  for (const auto &point : points) {
    box.low = {std::min(box.low.x, point.x), std::min(box.low.y, point.y)};
    box.high = {std::max(box.high.x, point.x), std::max(box.high.y, point.y)};
  }
  return box;
}

bool is_outline(const SvgElement &element) {
  return element.name == "path" || element.name == "polygon" || element.name == "polyline" ||
         element.name == "ellipse";
}

std::string path_data(const SvgElement &outline, Point offset) {
  if (outline.name == "ellipse")
    return ellipse_data(outline, offset);
  const auto points = points_of(outline, offset);
  return outline.name == "path" ? curve_data(points) : line_data(points, outline.name == "polygon");
}

std::string rect_markup(const Box &box, std::string_view corner_radius) {
  auto markup = "rect x=\"" + short_number(box.low.x) + "\" y=\"" + short_number(box.low.y) + "\" width=\"" +
                short_number(box.high.x - box.low.x) + "\" height=\"" + short_number(box.high.y - box.low.y) +
                '"';
  if (!corner_radius.empty())
    markup += " rx=\"" + std::string(corner_radius) + '"';
  return markup;
}

std::string outline_markup(const SvgElement &outline, Point offset, std::string_view corner_radius) {
  if (outline.name == "ellipse")
    return "ellipse cx=\"" + short_number(number_of(outline.attribute("cx")) + offset.x) + "\" cy=\"" +
           short_number(number_of(outline.attribute("cy")) + offset.y) + "\" rx=\"" +
           short_number(number_of(outline.attribute("rx"))) + "\" ry=\"" +
           short_number(number_of(outline.attribute("ry"))) + '"';
  const auto points = points_of(outline, offset);
  if (is_axis_aligned(outline, points))
    return rect_markup(bounds_of(points), corner_radius);
  return "path d=\"" + path_data(outline, offset) + '"';
}

Box outline_bounds(const SvgElement &outline, Point offset) {
  if (outline.name != "ellipse")
    return bounds_of(points_of(outline, offset));
  const Point centre{number_of(outline.attribute("cx")) + offset.x,
                     number_of(outline.attribute("cy")) + offset.y};
  const Point radius{number_of(outline.attribute("rx")), number_of(outline.attribute("ry"))};
  return {{centre.x - radius.x, centre.y - radius.y}, {centre.x + radius.x, centre.y + radius.y}};
}

} // namespace waymark

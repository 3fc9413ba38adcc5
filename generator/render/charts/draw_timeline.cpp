#include "render/charts/svg_number.hpp"
#include "render/charts/timeline_layout.hpp"
#include "text/html_escape.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace waymark {

namespace {

using Direction = TimelineLayout::Direction;

constexpr double thinnest_segment = 7; // narrower ones run into one

std::string line(const char *css_class, const PlacedLine &line) {
  return fmt::format("<path class=\"{}\" d=\"M{} {}L{} {}\"/>", css_class, svg_number(line.x1),
                     svg_number(line.y1), svg_number(line.x2), svg_number(line.y2));
}

// The part of the bar between two shares of its length.
std::string part(const PlacedBar &bar, Direction direction, double from, double to) {
  const bool is_right = direction == Direction::right;
  const double length = is_right ? bar.width : bar.height;
  const double begin = from * length, size = (to - from) * length;
  if (is_right)
    return fmt::format("M{} {}h{}v{}h-{}z", svg_number(bar.x + begin), svg_number(bar.y), svg_number(size),
                       svg_number(bar.height), svg_number(size));
  return fmt::format("M{} {}h{}v{}h-{}z", svg_number(bar.x), svg_number(bar.y + begin), svg_number(bar.width),
                     svg_number(size), svg_number(bar.width));
}

// One segment an item, with a gap between them; one in all where they would be too thin to be told apart.
std::string done_path(const PlacedBar &bar, Direction direction) {
  const double length = direction == Direction::right ? bar.width : bar.height;
  const double share = 1.0 / bar.total;
  if (length * share < thinnest_segment)
    return part(bar, direction, 0, bar.done * share);
  const double gap = 1.5 / length;
  std::string path;
  for (int i = 0; i < bar.done; ++i)
    path += part(bar, direction, i * share + (i == 0 ? 0 : gap), (i + 1) * share - gap);
  return path;
}

// The planned time: an outline, which at an unknown end runs out in dots.
std::string plan(const PlacedBar &bar, Direction direction) {
  if (!bar.is_open)
    return fmt::format("<path class=\"plan\" d=\"{}\"/>", part(bar, direction, 0, 1));
  constexpr int steps = 6;
  std::string svg;
  for (int i = 0; i < steps; ++i) {
    const double from = static_cast<double>(i) / steps, to = from + 1.0 / steps;
    const auto path =
        direction == Direction::right
            ? fmt::format("M{} {}H{}M{} {}H{}", svg_number(bar.x + from * bar.width), svg_number(bar.y),
                          svg_number(bar.x + to * bar.width), svg_number(bar.x + from * bar.width),
                          svg_number(bar.y + bar.height), svg_number(bar.x + to * bar.width))
            : fmt::format("M{} {}V{}M{} {}V{}", svg_number(bar.x), svg_number(bar.y + from * bar.height),
                          svg_number(bar.y + to * bar.height), svg_number(bar.x + bar.width),
                          svg_number(bar.y + from * bar.height), svg_number(bar.y + to * bar.height));
    svg += fmt::format("<path class=\"plan\" opacity=\"{:.2f}\" d=\"{}\"/>", 1 - i * 0.16, path);
  }
  return svg;
}

std::string bar_svg(const PlacedBar &bar, Direction direction) {
  auto svg = plan(bar, direction);
  if (bar.done > 0)
    svg += fmt::format("<path class=\"seg{}\" d=\"{}\"/>", bar.is_current ? " now" : "",
                       done_path(bar, direction));
  return svg;
}

std::string shape_path(const PlacedMark &mark) {
  const auto x = svg_number(mark.x), y = svg_number(mark.y);
  switch (mark.shape) {
  case TimelineMark::Shape::square:
    return fmt::format("M{} {}h10v10h-10z", svg_number(mark.x - 5), svg_number(mark.y - 5));
  case TimelineMark::Shape::disc:
    return fmt::format("M{} {}a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z", svg_number(mark.x - 5.5), y);
  case TimelineMark::Shape::hexagon:
    return fmt::format("M{} {}l5.5 3.2v6.600l-5.500 3.200l-5.500-3.200v-6.600z", x, svg_number(mark.y - 6.5));
  case TimelineMark::Shape::diamond:
    break;
  }
  return fmt::format("M{} {}l6.500 6.500l-6.500 6.500l-6.500-6.500z", x, svg_number(mark.y - 6.5));
}

std::string mark_svg(const PlacedMark &mark) {
  constexpr std::array names{"full", "half", "hollow", "struck"};
  auto path = shape_path(mark);
  if (mark.fill == Fill::struck)
    path += fmt::format("M{} {}l12-12", svg_number(mark.x - 6), svg_number(mark.y + 6));
  return fmt::format("<path class=\"{}\" d=\"{}\"/>", names.at(static_cast<size_t>(mark.fill)), path);
}

std::string text_svg(const PlacedText &text) {
  constexpr std::array tones{"", " q", " you"};
  auto classes =
      std::string(text.weight == FontWeight::semibold ? "b" : "") + tones.at(static_cast<size_t>(text.tone));
  if (classes.starts_with(' '))
    classes.erase(0, 1);
  auto svg = fmt::format("<text{} x=\"{}\" y=\"{}\">{}", classes.empty() ? "" : " class=\"" + classes + "\"",
                         svg_number(text.x), svg_number(text.y), html_escaped(text.text));
  if (!text.note.empty())
    svg += fmt::format("<tspan dx=\"8\">{}</tspan>", html_escaped(text.note));
  return svg + "</text>";
}

} // namespace

std::string draw_timeline(const TimelineLayout &layout) {
  auto svg = fmt::format("<svg class=\"tl {}\" viewBox=\"0 0 {} {}\" aria-hidden=\"true\">",
                         layout.direction == Direction::right ? "wide" : "tall", svg_number(layout.width),
                         svg_number(layout.height));
  for (const auto &each : layout.grid)
    svg += line("grid", each);
  if (layout.shows_today)
    svg += line("today", layout.today);
  for (const auto &each : layout.leaders)
    svg += line("lead-line", each);
  for (const auto &bar : layout.bars)
    svg += bar_svg(bar, layout.direction);
  for (const auto &mark : layout.marks)
    svg += mark_svg(mark);
  for (const auto &text : layout.texts)
    svg += text_svg(text);
  return svg + "</svg>";
}

} // namespace waymark

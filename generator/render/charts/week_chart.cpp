#include "render/charts/week_chart.hpp"

#include "render/charts/svg_number.hpp"

#include <algorithm>

namespace waymark {

namespace {

constexpr double pitch = 16;
constexpr double column = 12;
constexpr int most_dots = 3; // one above the other; the month's line has the exact number

struct Frame {
  double height; // of the highest column
  double ground; // y of the base line
};

std::string rectangle(const char *css_class, double x, double height, const Frame &frame) {
  return fmt::format("<path class=\"{}\" d=\"M{} {}h{}v{}h-{}z\"/>", css_class, svg_number(x),
                     svg_number(frame.ground - height), svg_number(column), svg_number(height),
                     svg_number(column));
}

std::string column_svg(const WeekColumn &week, double x, double highest, const Frame &frame) {
  const bool is_running = week.time == WeekColumn::Time::running;
  const double height = highest > 0 ? week.value / highest * frame.height : 0;
  std::string svg;
  if (is_running)
    svg += rectangle("run", x, frame.height, frame);
  if (height > 0)
    svg += rectangle("col", x, height, frame);
  const double above = frame.ground - (is_running ? frame.height : height) - 6;
  for (int dot = 0; dot < std::min(week.dots, most_dots); ++dot)
    svg += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"2.5\"/>", svg_number(x + column / 2),
                       svg_number(above - dot * 7));
  return svg;
}

std::string base_line(size_t weeks, const Frame &frame) {
  return fmt::format("<path class=\"base\" d=\"M0 {}h{}\"/>", svg_number(frame.ground + 0.5),
                     svg_number(static_cast<double>(weeks) * pitch));
}

} // namespace

std::string draw_weeks(const std::vector<WeekColumn> &weeks, double highest) {
  constexpr Frame frame{48, 70};
  std::string svg = "<svg class=\"wk\" viewBox=\"0 0 80 72\" aria-hidden=\"true\">";
  for (size_t i = 0; i < weeks.size(); ++i)
    svg += column_svg(weeks[i], static_cast<double>(i) * pitch + 2, highest, frame);
  return svg + base_line(weeks.size(), frame) + "</svg>";
}

std::string draw_habit(const std::vector<WeekColumn> &weeks, double target) {
  constexpr Frame frame{30, 34};
  double highest = target;
  for (const auto &week : weeks)
    highest = std::max(highest, week.value);
  const double length = static_cast<double>(weeks.size()) * pitch;
  auto svg = fmt::format("<svg class=\"wk\" viewBox=\"0 0 {} 36\" aria-hidden=\"true\">", svg_number(length));
  for (size_t i = 0; i < weeks.size(); ++i)
    svg += column_svg(weeks[i], static_cast<double>(i) * pitch + 2, highest, frame);
  if (highest > 0)
    svg += fmt::format("<path class=\"goal\" d=\"M0 {}h{}\"/>",
                       svg_number(frame.ground - target / highest * frame.height), svg_number(length));
  return svg + base_line(weeks.size(), frame) + "</svg>";
}

} // namespace waymark

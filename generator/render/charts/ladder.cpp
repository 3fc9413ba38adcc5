#include "render/charts/ladder.hpp"

#include "render/charts/svg_number.hpp"
#include "render/charts/text_width.hpp"
#include "text/html_escape.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace waymark {

namespace {

constexpr double width = 1000;
constexpr double narrowest = 138;
constexpr double lowest = 172;
constexpr double highest_rise = 46;
constexpr double room_to_rise = 260;
constexpr double inset = 12;
constexpr double line_height = 17.5;
constexpr double bullet = 14;
constexpr Font small{12.5, FontWeight::regular};
constexpr Font bold{14, FontWeight::semibold};

std::vector<double> lengths_of(const std::vector<LadderStep> &steps) {
  std::vector<double> lengths;
  double longest = 0;
  for (const auto &step : steps)
    longest = std::max(longest, step.length);
  for (const auto &step : steps)
    lengths.push_back(step.length > 0 ? step.length : std::max(longest, 1.0));
  return lengths;
}

// What is too narrow to scale gets the least width, and the others share the rest to scale.
std::vector<double> widths_of(const std::vector<LadderStep> &steps) {
  const auto lengths = lengths_of(steps);
  std::set<size_t> narrow;
  for (;;) {
    double sum = 0;
    for (size_t i = 0; i < lengths.size(); ++i)
      sum += narrow.contains(i) ? 0 : lengths[i];
    const double scale = (width - narrowest * static_cast<double>(narrow.size())) / sum;
    const auto known = narrow.size();
    std::vector<double> widths;
    for (size_t i = 0; i < lengths.size(); ++i) {
      if (lengths[i] * scale < narrowest)
        narrow.insert(i);
      widths.push_back(narrow.contains(i) ? narrowest : lengths[i] * scale);
    }
    if (narrow.size() == known || narrow.size() == lengths.size())
      return widths;
  }
}

class StepDrawing {
public:
  StepDrawing(const LadderStep &step, const PlacedStep &place, const Wording &words)
      : m_step(step), m_place(place), m_words(words), m_y(place.y + 24) {}

  std::string svg() {
    constexpr std::array states{"reached", "current", "ahead"};
    m_svg = fmt::format("<g class=\"step {}\"><path class=\"body\" d=\"M{} {}h{}v{}h-{}z\"/><path "
                        "class=\"edge\" d=\"M{} {}h{}\"/>",
                        states.at(static_cast<size_t>(m_step.state)), svg_number(m_place.x),
                        svg_number(m_place.y), svg_number(m_place.width), svg_number(m_place.height),
                        svg_number(m_place.width), svg_number(m_place.x), svg_number(m_place.y),
                        svg_number(m_place.width));
    head();
    bar();
    checks();
    return m_svg + "</g>";
  }

private:
  double left() const { return m_place.x + inset; }
  double room() const { return m_place.width - 2 * inset; }

  void text(const char *css_class, double x, const std::string &words) {
    m_svg += fmt::format("<text class=\"{}\" x=\"{}\" y=\"{}\">{}</text>", css_class, svg_number(x),
                         svg_number(m_y), html_escaped(words));
  }

  void head() {
    if (!m_step.label.empty()) {
      text("q", left(), shortened(m_step.label, room(), small));
      const auto &here = word(m_words, "you_are_here");
      if (m_step.state == LadderStep::State::current &&
          text_width(m_step.label + "  " + here, small) < room())
        text("you", left() + text_width(m_step.label, small) + 8, here);
      m_y += 19;
    }
    for (const auto &line : wrapped(m_step.title, room(), bold, 2)) {
      text("name", left(), line);
      m_y += 18;
    }
  }

  void bar() {
    if (m_step.total > 0) {
      const double done = room() * m_step.done / m_step.total;
      m_svg += fmt::format("<path class=\"rest\" d=\"M{} {}h{}\"/>", svg_number(left() + done),
                           svg_number(m_y - 4), svg_number(room() - done));
      if (m_step.done > 0)
        m_svg += fmt::format("<path class=\"seg\" d=\"M{} {}h{}\"/>", svg_number(left()), svg_number(m_y - 4),
                             svg_number(done));
      m_y += 15;
    }
    for (const auto &line : facts()) {
      text("q", left(), line);
      m_y += line_height;
    }
    m_y += 4;
  }

  // On one line where it has room.
  [[nodiscard]] std::vector<std::string> facts() const {
    std::vector<std::string> lines;
    if (m_step.total > 0)
      lines.push_back(word(m_words, "done_of",
                           {{"done", std::to_string(m_step.done)}, {"total", std::to_string(m_step.total)}}));
    if (!m_step.span.empty())
      lines.push_back(shortened(m_step.span, room(), small));
    if (lines.size() == 2 && text_width(lines[0] + " · " + lines[1], small) <= room())
      lines = {lines[0] + " · " + lines[1]};
    return lines;
  }

  [[nodiscard]] size_t lines_left() const {
    const double bottom = m_place.y + m_place.height - 8;
    return m_y > bottom ? 0 : static_cast<size_t>((bottom - m_y) / line_height) + 1;
  }

  // The words of each check on as many lines as the step is high enough for.
  [[nodiscard]] std::vector<std::vector<std::string>> wrapped_checks() const {
    std::vector<std::vector<std::string>> checks;
    for (size_t most = 3; most > 0; --most) {
      checks.clear();
      size_t lines = 0;
      for (const auto &check : m_step.checks) {
        checks.push_back(wrapped(check.text, room() - bullet, small, most));
        lines += checks.back().size();
      }
      if (lines <= lines_left())
        break;
    }
    return checks;
  }

  // What has no room is counted on the last line.
  void checks() {
    const auto all = wrapped_checks();
    size_t lines = 0;
    for (const auto &check : all)
      lines += check.size();
    const size_t room_for = lines_left();
    const size_t shown = lines <= room_for ? all.size() : room_for > 0 ? room_for - 1 : 0;
    for (size_t i = 0; i < shown; ++i)
      check(m_step.checks[i].fill, all[i]);
    if (shown < all.size() && room_for > 0)
      text("q", left() + bullet,
           word(m_words, shown > 0 ? "ladder_and_more" : "ladder_more",
                {{"n", std::to_string(all.size() - shown)}}));
  }

  void check(Fill fill, const std::vector<std::string> &lines) {
    const char *css_class = fill == Fill::full ? "full" : fill == Fill::half ? "half" : "hollow";
    m_svg += fmt::format("<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"3.5\"/>", css_class,
                         svg_number(left() + 4), svg_number(m_y - 4));
    for (const auto &line : lines) {
      text(fill == Fill::full ? "" : "q", left() + bullet, line);
      m_y += line_height;
    }
  }

  const LadderStep &m_step;
  const PlacedStep &m_place;
  const Wording &m_words;
  double m_y;
  std::string m_svg;
};

} // namespace

std::vector<PlacedStep> ladder_layout(const std::vector<LadderStep> &steps) {
  const auto count = static_cast<double>(steps.size());
  if (steps.size() < 2 || narrowest * count > width)
    return {};
  const double rise = std::min(highest_rise, room_to_rise / (count - 1));
  const double height = lowest + rise * (count - 1);
  std::vector<PlacedStep> places;
  double x = 0;
  for (const double each : widths_of(steps)) {
    const double step_height = lowest + rise * static_cast<double>(places.size());
    places.push_back({x, 3 + height - step_height, each, step_height});
    x += each;
  }
  return places;
}

std::string draw_ladder(const std::vector<LadderStep> &steps, const Wording &words) {
  const auto places = ladder_layout(steps);
  if (places.empty())
    return {};
  auto svg = fmt::format("<svg class=\"climb\" viewBox=\"0 0 {} {}\" aria-hidden=\"true\">", width,
                         svg_number(places[0].y + places[0].height + 2));
  for (size_t i = 0; i < steps.size(); ++i)
    svg += StepDrawing(steps[i], places[i], words).svg();
  return svg + fmt::format("<path class=\"ground\" d=\"M0 {}h{}\"/></svg>",
                           svg_number(places[0].y + places[0].height), width);
}

} // namespace waymark

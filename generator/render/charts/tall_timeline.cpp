#include "render/charts/place_flags.hpp"
#include "render/charts/settle_labels.hpp"
#include "render/charts/time_axis.hpp"
#include "render/charts/timeline_layout.hpp"

#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

constexpr double width = 320;
constexpr double font_size = 13.5; // 11 px and more where the drawing is 268 px wide, on the narrowest phone
constexpr Font regular{font_size, FontWeight::regular};
constexpr Font semibold{font_size, FontWeight::semibold};
constexpr double line_height = 17;
constexpr double top = 12;
constexpr double bars_left = 50;
constexpr double bars_room = 42; // for bars side by side, where units overlap in time
constexpr double label_gap = 8;
constexpr size_t roomy_bars = 12;

constexpr double nearness = 60; // from a label to its day, where the drawing may grow
constexpr double tallest = 850;

// A label of several lines, and the day beside which it belongs.
struct Label {
  double day = 0; // from the axis' begin
  std::vector<PlacedText> lines;
  double from_x = 0; // where its leader begins
};

class TallTimeline {
public:
  explicit TallTimeline(const Timeline &timeline)
      : m_timeline(timeline), m_words(*timeline.words),
        m_days(std::max(1, days_between(timeline.start, timeline.end))) {
    m_layout.direction = TimelineLayout::Direction::down;
    m_layout.width = width;
    m_layout.font_size = font_size;
    assign_columns();
    m_text_left = bars_left + static_cast<double>(m_columns) * m_column_width + 30;
    make_labels();
    m_day_height = day_height();
  }

  TimelineLayout layout() {
    bars();
    place_marks();
    const double bottom = place_labels();
    m_layout.height = std::max(bottom, y(m_timeline.end)) + 8;
    axis();
    return std::move(m_layout);
  }

private:
  double y(Date day) const { return top + days_between(m_timeline.start, day) * m_day_height; }
  double mark_x() const { return m_text_left - label_gap - 9; }

  // Units that overlap stand side by side; the first free column is taken.
  void assign_columns() {
    std::vector<Date> ends;
    for (const auto &bar : m_timeline.bars) {
      const auto free = std::ranges::find_if(ends, [&](Date end) { return end <= bar.start; });
      m_column_of.push_back(static_cast<size_t>(free - ends.begin()));
      if (free == ends.end())
        ends.push_back(bar.end);
      else
        *free = bar.end;
    }
    m_columns = std::max<size_t>(1, ends.size());
    m_column_width = std::min(16.0, bars_room / static_cast<double>(m_columns));
  }

  void bars() {
    for (size_t i = 0; i < m_timeline.bars.size(); ++i) {
      const auto &bar = m_timeline.bars[i];
      const double x = bars_left + static_cast<double>(m_column_of[i]) * m_column_width;
      m_layout.bars.push_back({x, y(bar.start), std::max(2.0, m_column_width - 3), y(bar.end) - y(bar.start),
                               bar.is_open, bar.is_current, bar.done, bar.total});
    }
  }

  void make_labels() {
    for (size_t i = 0; i < m_timeline.bars.size(); ++i) {
      const auto &bar = m_timeline.bars[i];
      const double right = bars_left + static_cast<double>(m_column_of[i] + 1) * m_column_width;
      m_labels.push_back(
          {static_cast<double>(days_between(m_timeline.start, bar.start)), bar_lines(bar), right});
    }
    for (const auto *marks : {&m_timeline.goals, &m_timeline.proofs})
      for (const auto &mark : *marks)
        m_labels.push_back(
            {static_cast<double>(days_between(m_timeline.start, mark.day)), mark_lines(mark), mark_x() + 8});
    std::ranges::stable_sort(m_labels, {}, &Label::day);
  }

  std::vector<PlacedText> bar_lines(const TimelineBar &bar) const {
    const auto note = bar.total > 0 ? done_of_total(bar, m_words) : std::string();
    const double room = width - m_text_left;
    std::vector<PlacedText> lines;
    if (m_timeline.bars.size() > roomy_bars) {
      const double title_room = room - 8 - text_width(note, regular);
      lines.push_back({0, 0, shortened(bar.title, title_room, semibold), note, FontWeight::semibold,
                       PlacedText::Tone::ink});
      return lines;
    }
    for (auto &line : wrapped(bar.title, room, semibold, 3))
      lines.push_back({0, 0, std::move(line), {}, FontWeight::semibold, PlacedText::Tone::ink});
    if (!note.empty())
      lines.push_back({0, 0, note, {}, FontWeight::regular, PlacedText::Tone::muted});
    return lines;
  }

  std::vector<PlacedText> mark_lines(const TimelineMark &mark) const {
    std::vector<PlacedText> lines;
    for (auto &line : wrapped(mark.label, width - m_text_left, regular, 2))
      lines.push_back({0,
                       0,
                       std::move(line),
                       {},
                       FontWeight::regular,
                       mark.fill == Fill::struck ? PlacedText::Tone::muted : PlacedText::Tone::ink});
    return lines;
  }

  static double height_of(const Label &label) {
    return static_cast<double>(label.lines.size()) * line_height + 5;
  }

  // So high that every label stands near its day, but no higher than needed.
  double day_height() {
    double height = std::max({0.8, 300.0 / m_days, 1.05 * labels_height() / m_days});
    for (; height * m_days < tallest; height *= 1.1)
      if (farthest_moved(settled(height)) < nearness)
        break;
    return height;
  }

  [[nodiscard]] double labels_height() const {
    double sum = 0;
    for (const auto &label : m_labels)
      sum += height_of(label);
    return sum;
  }

  std::vector<SettledLabel> settled(double height) const {
    std::vector<SettledLabel> labels;
    for (const auto &label : m_labels)
      labels.push_back({top + label.day * height - line_height / 2, height_of(label), 0});
    settle_labels(labels);
    return labels;
  }

  void place_marks() {
    std::vector<TimelineMark> marks = m_timeline.goals;
    marks.insert(marks.end(), m_timeline.proofs.begin(), m_timeline.proofs.end());
    std::ranges::stable_sort(marks, {}, &TimelineMark::day);
    std::vector<Flag> places;
    for (const auto &mark : marks)
      places.push_back({y(mark.day), 0, 0, Flag::Side::right});
    spread_flags(places, 14, y(m_timeline.end));
    for (size_t i = 0; i < marks.size(); ++i)
      m_layout.marks.push_back({mark_x(), places[i].x, marks[i].shape, marks[i].fill});
  }

  // Each as near to its day as the others let it; a leader shows where it belongs.
  double place_labels() {
    const auto places = settled(m_day_height);
    for (size_t i = 0; i < m_labels.size(); ++i) {
      auto &label = m_labels[i];
      const double wish = top + label.day * m_day_height;
      const double middle = places[i].y + line_height / 2;
      if (std::abs(middle - wish) > 3)
        m_layout.leaders.push_back({label.from_x, wish, m_text_left - 4, middle});
      double baseline = places[i].y + 13;
      for (auto &line : label.lines) {
        line.x = m_text_left;
        line.y = baseline;
        baseline += line_height;
        m_layout.texts.push_back(std::move(line));
      }
    }
    return places.empty() ? 0 : places.back().y + places.back().height;
  }

  void axis() {
    const bool has_today = m_timeline.today >= m_timeline.start && m_timeline.today < m_timeline.end;
    const double at = y(m_timeline.today);
    for (const auto &tick : axis_ticks(m_timeline.start, m_timeline.end, m_day_height, 20, m_words)) {
      m_layout.grid.push_back({bars_left - 8, y(tick.day), m_text_left - label_gap - 18, y(tick.day)});
      if (has_today && std::abs(y(tick.day) - at) < line_height)
        continue;
      const bool is_new_year = tick.year != 0 && tick.day.month() == std::chrono::January;
      const bool names_month = tick.label == short_month_name(tick.day.month(), m_words);
      const auto name = is_new_year && names_month ? std::to_string(tick.year) : tick.label;
      m_layout.texts.push_back({0,
                                y(tick.day) + 4.5,
                                name,
                                {},
                                tick.year != 0 ? FontWeight::semibold : FontWeight::regular,
                                PlacedText::Tone::muted});
    }
    if (!has_today)
      return;
    m_layout.shows_today = true;
    m_layout.today = {bars_left - 8, at, m_text_left - label_gap - 2, at};
    m_layout.texts.push_back(
        {0, at + 4.5, word(m_words, "chart_today"), {}, FontWeight::semibold, PlacedText::Tone::today});
  }

  const Timeline &m_timeline;
  const Wording &m_words;
  int m_days;
  double m_day_height = 1;
  size_t m_columns = 1;
  double m_column_width = 16;
  double m_text_left = 0;
  std::vector<size_t> m_column_of;
  std::vector<Label> m_labels;
  TimelineLayout m_layout;
};

} // namespace

TimelineLayout tall_layout(const Timeline &timeline) {
  return TallTimeline(timeline).layout();
}

} // namespace waymark

#include "render/charts/place_flags.hpp"
#include "render/charts/time_axis.hpp"
#include "render/charts/timeline_layout.hpp"

#include <algorithm>

namespace waymark {

namespace {

constexpr double width = 1000;
constexpr double left = 8;
constexpr double font_size = 12.5;
constexpr Font regular{font_size, FontWeight::regular};
constexpr Font semibold{font_size, FontWeight::semibold};
constexpr double axis_bottom = 56;
constexpr double lane_height = 19;
constexpr double label_offset = 12; // from the middle of a mark to its label
constexpr double longest_label = 220;
constexpr double reserved_label = 150; // behind the last mark; what is longer is cut there
constexpr double least_label = 100;
constexpr double mark_distance = 15;
constexpr size_t roomy_bars = 12; // more of them stand closer, each with its name beside it

class WideTimeline {
public:
  explicit WideTimeline(const Timeline &timeline)
      : m_timeline(timeline), m_words(*timeline.words),
        m_days(std::max(1, days_between(timeline.start, timeline.end))) {
    m_layout.width = width;
    m_layout.font_size = font_size;
    m_plot = plot_width();
  }

  TimelineLayout layout() {
    m_y = axis_bottom + 8;
    const bool is_roomy = m_timeline.bars.size() <= roomy_bars;
    for (const auto &bar : m_timeline.bars)
      if (is_roomy)
        roomy_bar(bar);
      else
        dense_bar(bar);
    mark_row("chart_goals", "chart_goals_note", m_timeline.goals);
    mark_row("chart_proofs", "chart_proofs_note", m_timeline.proofs);
    m_layout.height = m_y + 2;
    axis();
    return std::move(m_layout);
  }

private:
  double x(Date day) const { return left + days_between(m_timeline.start, day) * m_plot / m_days; }

  // As wide as leaves room for every label to the right of its mark: so all flags fly one way.
  double plot_width() const {
    double plot = width - left - 8;
    for (const auto *marks : {&m_timeline.goals, &m_timeline.proofs})
      for (const auto &mark : *marks) {
        const double share = static_cast<double>(days_between(m_timeline.start, mark.day)) / m_days;
        const double label = std::min(reserved_label, text_width(mark.label, regular)) + label_offset;
        if (share > 0)
          plot = std::min(plot, (width - left - label - mark_distance) / share);
      }
    return plot;
  }

  void place_bar(const TimelineBar &bar, double height) {
    m_layout.bars.push_back({x(bar.start), m_y, x(bar.end) - x(bar.start), height, bar.is_open,
                             bar.is_current, bar.done, bar.total});
  }

  PlacedText bar_text(const TimelineBar &bar, double room) const {
    PlacedText text;
    text.note = bar.total > 0 ? done_of_total(bar, m_words) : std::string();
    text.weight = FontWeight::semibold;
    text.text = shortened(bar.title, room - text_width(text.note, regular) - 10, semibold);
    return text;
  }

  // Its name above it: from the bar's begin where there is room, else as far to the right as it gets.
  void roomy_bar(const TimelineBar &bar) {
    auto text = bar_text(bar, width - left);
    text.x = std::min(x(bar.start), width - width_of(text, font_size));
    text.y = m_y + 12;
    m_layout.texts.push_back(std::move(text));
    m_y += 19;
    place_bar(bar, 14);
    m_y += 29;
  }

  // Its name behind it where there is more room than before it.
  void dense_bar(const TimelineBar &bar) {
    place_bar(bar, 11);
    const double behind = width - x(bar.end) - 8;
    const double before = x(bar.start) - 8 - left;
    auto text = bar_text(bar, std::max(behind, before));
    const double length = width_of(text, font_size);
    text.x = length <= behind ? x(bar.end) + 8 : x(bar.start) - 8 - length;
    text.y = m_y + 10;
    m_layout.texts.push_back(std::move(text));
    m_y += 20;
  }

  void mark_row(std::string_view title, std::string_view note, const std::vector<TimelineMark> &marks) {
    if (marks.empty())
      return;
    m_y += 14;
    m_layout.texts.push_back({left, m_y + 4, word(m_words, title), word(m_words, note), FontWeight::semibold,
                              PlacedText::Tone::ink});
    m_y += 24;
    auto flags = flags_of(marks);
    for (size_t i = 0; i < marks.size(); ++i)
      place_mark(marks[i], flags[i]);
    const auto deepest = std::ranges::max_element(flags, {}, &Flag::lane);
    m_y += deepest->lane * lane_height + 16;
  }

  std::vector<Flag> flags_of(const std::vector<TimelineMark> &marks) const {
    std::vector<Flag> flags;
    for (const auto &mark : marks)
      flags.push_back({x(mark.day), 0, 0});
    spread_flags(flags, mark_distance, std::max(flags.back().x, width - least_label));
    for (size_t i = 0; i < marks.size(); ++i)
      flags[i].width = label_offset + std::min(longest_label, text_width(marks[i].label, regular));
    place_flags(flags, {left, 10});
    for (auto &flag : flags)
      if (flag.side == Flag::Side::right)
        flag.width = std::min(flag.width, width - flag.x);
    return flags;
  }

  void place_mark(const TimelineMark &mark, const Flag &flag) {
    const double y = m_y + flag.lane * lane_height;
    const auto label = shortened(mark.label, flag.width - label_offset + 0.1, regular);
    const double to_label = flag.side == Flag::Side::right ? label_offset : -label_offset;
    m_layout.marks.push_back({flag.x, m_y, mark.shape, mark.fill});
    if (flag.lane > 0) {
      m_layout.leaders.push_back({flag.x, m_y + 8, flag.x, y});
      m_layout.leaders.push_back({flag.x, y, flag.x + to_label * 0.6, y});
    }
    const double x_text = flag.x + to_label - (to_label < 0 ? text_width(label, regular) : 0);
    m_layout.texts.push_back({x_text,
                              y + 4.5,
                              label,
                              {},
                              FontWeight::regular,
                              mark.fill == Fill::struck ? PlacedText::Tone::muted : PlacedText::Tone::ink});
  }

  void axis() {
    for (const auto &tick : axis_ticks(m_timeline.start, m_timeline.end, m_plot / m_days, 42, m_words)) {
      m_layout.grid.push_back({x(tick.day), axis_bottom - 4, x(tick.day), m_layout.height});
      if (x(tick.day) + text_width(tick.label, regular) > width)
        continue;
      m_layout.texts.push_back(
          {x(tick.day), axis_bottom - 10, tick.label, {}, FontWeight::regular, PlacedText::Tone::muted});
      if (tick.year != 0)
        m_layout.texts.push_back({x(tick.day),
                                  axis_bottom - 26,
                                  std::to_string(tick.year),
                                  {},
                                  FontWeight::semibold,
                                  PlacedText::Tone::muted});
    }
    if (m_timeline.today < m_timeline.start || m_timeline.today >= m_timeline.end)
      return;
    const double at = x(m_timeline.today);
    const auto label = word(m_words, "chart_today_on", {{"day", day_and_month(m_timeline.today, m_words)}});
    const double length = text_width(label, semibold);
    m_layout.shows_today = true;
    m_layout.today = {at, 18, at, m_layout.height};
    m_layout.texts.push_back({std::clamp(at - length / 2, 0.0, width - length),
                              12,
                              label,
                              {},
                              FontWeight::semibold,
                              PlacedText::Tone::today});
  }

  const Timeline &m_timeline;
  const Wording &m_words;
  int m_days;
  double m_plot = 0;
  double m_y = 0;
  TimelineLayout m_layout;
};

} // namespace

std::string done_of_total(const TimelineBar &bar, const Wording &words) {
  return word(words, "done_of", {{"done", std::to_string(bar.done)}, {"total", std::to_string(bar.total)}});
}

double width_of(const PlacedText &text, double size) {
  const double note = text.note.empty() ? 0 : 8 + text_width(text.note, {size, FontWeight::regular});
  return text_width(text.text, {size, text.weight}) + note;
}

TimelineLayout wide_layout(const Timeline &timeline) {
  return WideTimeline(timeline).layout();
}

} // namespace waymark

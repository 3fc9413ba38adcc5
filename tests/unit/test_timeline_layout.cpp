// The geometry of charts: to scale, inside of the drawing, and no label over another.
#include "catch.hpp"
#include "render/charts/place_flags.hpp"
#include "render/charts/settle_labels.hpp"
#include "render/charts/time_axis.hpp"
#include "render/charts/timeline_layout.hpp"

#include <algorithm>

using namespace waymark;

namespace {

Date day(const char *text) {
  return *parse_date(text);
}

// Always the same numbers, so that a failure can be seen again.
struct Dice {
  unsigned state = 7;
  int below(int limit) {
    state = state * 1664525U + 1013904223U;
    return static_cast<int>(state >> 8U) % limit;
  }
};

Timeline four_phases() {
  Timeline timeline{day("2026-02-01"), day("2027-04-01"), day("2026-11-28"), {}, {}, {}};
  timeline.bars = {{"Azure beside AWS", day("2026-02-01"), day("2026-07-01"), false, false, 10, 11},
                   {"Systems that feed models", day("2026-07-01"), day("2026-11-01"), false, false, 8, 12},
                   {"Three projects in the open", day("2026-11-01"), day("2027-02-01"), false, true, 3, 13},
                   {"Algorithms and system design", day("2027-02-01"), day("2027-04-01"), true, false, 0, 8}};
  return timeline;
}

Timeline crowded(int units, int marks) {
  Timeline timeline{day("2026-01-01"), add_days(day("2026-01-01"), units * 7), day("2026-03-04"), {}, {}, {}};
  Dice dice;
  const std::string words = "Portfolio with three projects at scale, diagrams and trade-offs in public";
  for (int i = 0; i < units; ++i)
    timeline.bars.push_back(
        {"Week " + std::to_string(i) + " " + words.substr(0, static_cast<size_t>(dice.below(60))),
         add_days(timeline.start, i * 7), add_days(timeline.start, i * 7 + 7), false, i == 9, dice.below(4),
         3});
  for (int i = 0; i < marks; ++i)
    (i % 2 == 0 ? timeline.goals : timeline.proofs)
        .push_back({TimelineMark::Shape::disc, Fill::full, add_days(timeline.start, dice.below(units * 7)),
                    words.substr(0, static_cast<size_t>(5 + dice.below(65)))});
  for (auto *list : {&timeline.goals, &timeline.proofs})
    std::ranges::stable_sort(*list, {}, &TimelineMark::day);
  return timeline;
}

struct Box {
  double left, right, top, bottom;
};

Box box_of(const PlacedText &text, double size) {
  return {text.x, text.x + width_of(text, size), text.y - size * 0.75, text.y + size * 0.2};
}

bool overlap(const Box &one, const Box &other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

void check_labels(const TimelineLayout &layout) {
  for (size_t i = 0; i < layout.texts.size(); ++i) {
    const auto box = box_of(layout.texts[i], layout.font_size);
    INFO(layout.texts[i].text << " | " << layout.texts[i].note);
    CHECK(box.left >= 0);
    CHECK(box.right <= layout.width + 0.5);
    CHECK(box.bottom <= layout.height);
    for (size_t other = i + 1; other < layout.texts.size(); ++other) {
      INFO(layout.texts[other].text);
      CHECK_FALSE(overlap(box, box_of(layout.texts[other], layout.font_size)));
    }
  }
}

// An upright leader that runs through a label.
bool is_crossed(const PlacedText &text, const PlacedLine &line, double size) {
  const auto box = box_of(text, size);
  return line.x1 == line.x2 && line.x1 > box.left && line.x1 < box.right && line.y1 < box.bottom &&
         line.y2 > box.top;
}

} // namespace

TEST_CASE("labels of a timeline never overlap, lie inside of it, and no leader runs through one") {
  for (const auto &timeline :
       {four_phases(), crowded(4, 9), crowded(12, 30), crowded(60, 40), crowded(1, 12)}) {
    const auto wide = wide_layout(timeline);
    check_labels(wide);
    for (const auto &leader : wide.leaders)
      for (const auto &text : wide.texts) {
        INFO(text.text);
        CHECK_FALSE(is_crossed(text, leader, wide.font_size));
      }
    check_labels(tall_layout(timeline));
  }
}

TEST_CASE("bars and today stand to scale, in both drawings") {
  const auto timeline = four_phases();
  const auto wide = wide_layout(timeline);
  REQUIRE(wide.bars.size() == 4);
  const double room = wide.bars[0].width / 150; // 1 February to 30 June
  CHECK(wide.bars[1].width == Approx(123 * room));
  CHECK(wide.bars[1].x == Approx(wide.bars[0].x + wide.bars[0].width));
  CHECK(wide.shows_today);
  CHECK(wide.today.x1 == Approx(wide.bars[0].x + 300 * room));
  CHECK(wide.bars[3].is_open);
  const auto tall = tall_layout(timeline);
  const double height = tall.bars[0].height / 150;
  CHECK(tall.bars[2].height == Approx(92 * height));
  CHECK(tall.today.y1 == Approx(tall.bars[0].y + 300 * height));
}

TEST_CASE("a day outside of the plan has no line") {
  auto timeline = four_phases();
  timeline.today = day("2027-04-01");
  CHECK_FALSE(wide_layout(timeline).shows_today);
  timeline.today = day("2026-01-31");
  CHECK_FALSE(tall_layout(timeline).shows_today);
}

TEST_CASE("units that overlap in time stand side by side in the tall drawing") {
  auto timeline = four_phases();
  timeline.bars[1].start = day("2026-05-01");
  const auto tall = tall_layout(timeline);
  CHECK(tall.bars[1].x >= tall.bars[0].x + tall.bars[0].width);
  CHECK(tall.bars[2].x == tall.bars[0].x);
}

TEST_CASE("an axis counts weeks, months, quarters or years, by its length") {
  const auto labels = [](const char *start, const char *end, double room) {
    std::string all;
    for (const auto &tick : axis_ticks(day(start), day(end), room, 42, {}))
      all += (tick.year != 0 ? std::to_string(tick.year) + ":" : "") + tick.label + " ";
    return all;
  };
  CHECK(labels("2026-11-02", "2026-12-01", 30) == "2026:2 Nov 9 Nov 16 Nov 23 Nov 30 Nov ");
  CHECK(labels("2026-11-01", "2027-03-01", 2) == "2026:Nov Dec 2027:Jan Feb ");
  CHECK(labels("2026-11-01", "2027-12-01", 0.6) == "2027:Jan Apr Jul Oct ");
  CHECK(labels("2024-02-01", "2029-01-01", 0.13) == "2025 2026 2027 2028 ");
}

TEST_CASE("flags fly right below the poles in their way, and left where that saves lanes") {
  std::vector<Flag> close{{500, 100}, {520, 100}, {540, 100}};
  place_flags(close, {450, 10});
  CHECK(close[0].lane == 2);
  CHECK(close[1].lane == 1);
  CHECK(close[2].lane == 0);
  CHECK(close[0].side == Flag::Side::right);
  std::vector<Flag> free{{300, 200}, {320, 200}, {400, 100}};
  place_flags(free, {0, 10});
  CHECK(free[0].side == Flag::Side::left);
  CHECK(free[0].lane == 0);
  CHECK(free[1].lane == 1);
  CHECK(free[2].side == Flag::Side::right);
}

TEST_CASE("marks of one day are moved apart, but never out of the drawing") {
  std::vector<Flag> flags{{90, 0}, {90, 0}, {90, 0}};
  spread_flags(flags, 15, 100);
  CHECK(flags[0].x == 70);
  CHECK(flags[1].x == 85);
  CHECK(flags[2].x == 100);
  auto timeline = four_phases();
  for (int i = 0; i < 70; ++i)
    timeline.proofs.push_back({TimelineMark::Shape::disc, Fill::full, day("2026-11-27"), "Post"});
  for (const auto &mark : wide_layout(timeline).marks)
    CHECK((mark.x > 0 && mark.x < 1000));
}

TEST_CASE("a crowd of labels lies around the middle of its wishes, never above the drawing") {
  std::vector<SettledLabel> labels{{100, 20, 0}, {100, 20, 0}, {100, 20, 0}, {300, 20, 0}};
  settle_labels(labels);
  CHECK(labels[0].y == 80);
  CHECK(labels[1].y == 100);
  CHECK(labels[2].y == 120);
  CHECK(labels[3].y == 300);
  CHECK(farthest_moved(labels) == 20);
  std::vector<SettledLabel> high{{0, 20, 0}, {0, 20, 0}};
  settle_labels(high);
  CHECK(high[0].y == 0);
  CHECK(high[1].y == 20);
}

TEST_CASE("a timeline is drawn as one SVG without styles, hidden from screen readers") {
  Timeline timeline{day("2026-01-05"),
                    day("2026-01-19"),
                    day("2026-01-06"),
                    {{"A & B", day("2026-01-05"), day("2026-01-19"), false, true, 1, 2}},
                    {},
                    {}};
  const auto svg = draw_timeline(wide_layout(timeline));
  CHECK(svg.starts_with("<svg class=\"tl wide\" viewBox=\"0 0 1000 "));
  CHECK(svg.find("aria-hidden=\"true\"") != std::string::npos);
  CHECK(svg.find("<path class=\"plan\" d=\"M8 83h984v14h-984z\"/><path class=\"seg now\" d=\"M8 "
                 "83h490.5v14h-490.5z\"/>") != std::string::npos);
  CHECK(svg.find(">A &amp; B<tspan dx=\"8\">1 of 2</tspan></text>") != std::string::npos);
  CHECK(svg.find("style") == std::string::npos);
}

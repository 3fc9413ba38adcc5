#include "catch.hpp"
#include "render/charts/ladder.hpp"
#include "render/charts/week_chart.hpp"

using namespace waymark;

namespace {

std::vector<LadderStep> five_levels() {
  std::vector<LadderStep> steps(5);
  const double lengths[] = {6, 6, 12, 12, 0};
  for (size_t i = 0; i < steps.size(); ++i) {
    steps[i].label = "Level " + std::to_string(i + 1);
    steps[i].title = "Data Engineer";
    steps[i].length = lengths[i];
  }
  return steps;
}

} // namespace

TEST_CASE("steps of a ladder rise, touch, and are as long as their time") {
  const auto places = ladder_layout(five_levels());
  REQUIRE(places.size() == 5);
  for (size_t i = 1; i < places.size(); ++i) {
    CHECK(places[i].x == Approx(places[i - 1].x + places[i - 1].width));
    CHECK(places[i].y < places[i - 1].y);
    CHECK(places[i].y + places[i].height == Approx(places[0].y + places[0].height));
  }
  CHECK(places[0].width == Approx(138)); // no narrower than its words
  CHECK(places[2].width == Approx(places[3].width));
  CHECK(places[4].width == Approx(places[3].width)); // an open end is as long as the longest step
  CHECK(places[4].x + places[4].width == Approx(1000));
}

TEST_CASE("a ladder without room for its steps is not drawn") {
  CHECK(draw_ladder(std::vector<LadderStep>(8)).empty());
  CHECK(draw_ladder(std::vector<LadderStep>(1)).empty());
}

TEST_CASE("a step shows its checks, and counts those that have no room") {
  auto steps = five_levels();
  steps[0].state = LadderStep::State::current;
  steps[0].done = 1;
  steps[0].total = 20;
  for (int i = 0; i < 20; ++i)
    steps[0].checks.push_back({"Check", i == 0 ? Fill::full : Fill::hollow});
  const auto svg = draw_ladder(steps);
  CHECK(svg.find("<g class=\"step current\">") != std::string::npos);
  CHECK(svg.find(">I am here</text>") != std::string::npos);
  CHECK(svg.find(">1 of 20</text>") != std::string::npos);
  CHECK(svg.find("<circle class=\"full\"") != std::string::npos);
  CHECK(svg.find(">and 17 more</text>") != std::string::npos);
}

TEST_CASE("a week is as high as its share of the highest, with a dot for each finished item") {
  CHECK(draw_weeks({{10, 1, WeekColumn::Time::past}, {5, 0, WeekColumn::Time::running}}, 10) ==
        "<svg class=\"wk\" viewBox=\"0 0 80 72\" aria-hidden=\"true\"><path class=\"col\" d=\"M2 "
        "22h12v48h-12z\"/>"
        "<circle cx=\"8\" cy=\"16\" r=\"2.5\"/><path class=\"run\" d=\"M18 22h12v48h-12z\"/>"
        "<path class=\"col\" d=\"M18 46h12v24h-12z\"/><path class=\"base\" d=\"M0 70.5h32\"/></svg>");
  CHECK(draw_habit({{2, 0, WeekColumn::Time::past}}, 1) ==
        "<svg class=\"wk\" viewBox=\"0 0 16 36\" aria-hidden=\"true\"><path class=\"col\" d=\"M2 "
        "4h12v30h-12z\"/>"
        "<path class=\"goal\" d=\"M0 19h16\"/><path class=\"base\" d=\"M0 34.5h16\"/></svg>");
}

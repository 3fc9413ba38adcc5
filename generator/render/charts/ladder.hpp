// A career ladder: levels as steps that rise from left to right, each as long as the time it is meant to
// take. Why: a document whose units are levels is climbed, not worked off, and its picture says so.
#pragma once
#include "render/charts/timeline.hpp"

#include <string>
#include <vector>

namespace waymark {

struct LadderStep {
  std::string label; // "Level 3"
  std::string title;
  std::string span;  // as written
  double length = 0; // in any unit of time; 0 unknown
  enum class State { reached, current, ahead } state = State::ahead;
  int done = 0;
  int total = 0;
  struct Check {
    std::string text;
    Fill fill = Fill::hollow;
  };
  std::vector<Check> checks;
};

struct PlacedStep {
  double x = 0, y = 0, width = 0, height = 0;
};

// To scale, but none too narrow for its words; a length that is not known is as the longest one that is.
// Empty where so many steps have no room beside one another.
std::vector<PlacedStep> ladder_layout(const std::vector<LadderStep> &steps);

// One <svg>, hidden from screen readers, which read the levels below it; empty where there is no room.
std::string draw_ladder(const std::vector<LadderStep> &steps, const Wording &words = {});

} // namespace waymark

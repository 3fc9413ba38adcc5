// Labels on a row of marks: each flies from its mark as a flag from its pole, low enough to cross nothing.
// Why: labels never overlap and no pole runs through a label, however close the marks stand.
#pragma once
#include <cstddef>
#include <vector>

namespace waymark {

struct Flag {
  double x = 0;     // of its pole
  double width = 0; // of its label, with the distance to the pole; shortened where there is less room
  int lane = 0;     // 0: beside the mark; set by place_flags
  enum class Side { right, left } side = Side::right;
};

// Marks closer than `distance` are moved apart, so that each is seen, but none behind `limit`; `flags` stand
// by x.
void spread_flags(std::vector<Flag> &flags, double distance, double limit);

struct FlagRoom {
  double left = 0; // where the drawing begins
  double gap = 10; // between a label and what stands beside it
};

// To the right, below the poles that stand within the label's length; a group of marks with free room before
// it flies to the left where that saves lanes.
void place_flags(std::vector<Flag> &flags, const FlagRoom &room);

} // namespace waymark

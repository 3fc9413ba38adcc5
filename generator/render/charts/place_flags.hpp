// Labels on a row of marks: each flies to the right of its mark, as a flag of its pole, low enough to cross
// nothing. Why: labels never overlap and no pole runs through a label, however close the marks stand.
#pragma once
#include <cstddef>
#include <vector>

namespace waymark {

struct Flag {
  double x = 0;     // of its pole
  double width = 0; // of its label, with the distance to the pole
  int lane = 0;     // 0: beside the mark; set by place_flags
};

// Marks closer than `distance` are moved apart, so that each is seen; `flags` stand by x.
void spread_flags(std::vector<Flag> &flags, double distance);

// From the right end on: a label below the poles that stand within its length.
void place_flags(std::vector<Flag> &flags, double gap);

} // namespace waymark

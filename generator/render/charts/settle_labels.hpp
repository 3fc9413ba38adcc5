// Labels in a column: each as near to its place as the others let it.
// Why: pushing only downward leads the last labels of a crowd far away from what they name.
#pragma once
#include <vector>

namespace waymark {

struct SettledLabel {
  double wish = 0; // where its upper edge would like to be
  double height = 0;
  double y = 0; // where it is; set by settle_labels
};

// `labels` stand in order; none begins above 0, none overlaps the one before it, and a crowd lies around the
// middle of its wishes.
void settle_labels(std::vector<SettledLabel> &labels);

// The way of the label that had to go farthest.
double farthest_moved(const std::vector<SettledLabel> &labels);

} // namespace waymark

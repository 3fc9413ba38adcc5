#include "render/charts/settle_labels.hpp"

#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

// Labels that touch. `sum`: of the places that its labels would give the whole crowd's upper edge.
struct Crowd {
  double sum = 0;
  int count = 0;
  double height = 0;
  [[nodiscard]] double top() const { return std::max(0.0, sum / count); }
};

Crowd joined(const Crowd &upper, const Crowd &lower) {
  return {upper.sum + lower.sum - lower.count * upper.height, upper.count + lower.count,
          upper.height + lower.height};
}

} // namespace

void settle_labels(std::vector<SettledLabel> &labels) {
  std::vector<Crowd> crowds;
  for (const auto &label : labels) {
    Crowd crowd{label.wish, 1, label.height};
    while (!crowds.empty() && crowds.back().top() + crowds.back().height > crowd.top()) {
      crowd = joined(crowds.back(), crowd);
      crowds.pop_back();
    }
    crowds.push_back(crowd);
  }
  size_t next = 0;
  for (const auto &crowd : crowds) {
    double y = crowd.top();
    for (int left = crowd.count; left > 0; --left, ++next) {
      labels[next].y = y;
      y += labels[next].height;
    }
  }
}

double farthest_moved(const std::vector<SettledLabel> &labels) {
  double farthest = 0;
  for (const auto &label : labels)
    farthest = std::max(farthest, std::abs(label.y - label.wish));
  return farthest;
}

} // namespace waymark

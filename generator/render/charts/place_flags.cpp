#include "render/charts/place_flags.hpp"

#include <algorithm>

namespace waymark {

void spread_flags(std::vector<Flag> &flags, double distance) {
  for (size_t i = 1; i < flags.size(); ++i)
    flags[i].x = std::max(flags[i].x, flags[i - 1].x + distance);
}

void place_flags(std::vector<Flag> &flags, double gap) {
  for (size_t i = flags.size(); i-- > 0;) {
    flags[i].lane = 0;
    for (size_t later = i + 1; later < flags.size() && flags[later].x < flags[i].x + flags[i].width + gap;
         ++later)
      flags[i].lane = std::max(flags[i].lane, flags[later].lane + 1);
  }
}

} // namespace waymark

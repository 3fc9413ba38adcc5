#include "render/charts/place_flags.hpp"

#include <algorithm>

namespace waymark {

namespace {

constexpr double group_distance = 60;   // closer marks fly to the same side
constexpr double least_room_left = 150; // less is too little for words

// Where a flag and its pole begin.
double reach(const Flag &flag) {
  return flag.side == Flag::Side::left ? flag.x - flag.width : flag.x;
}

// The least lane in which a label to the right of flag `i` crosses nothing that is already placed.
int lane_to_the_right(const std::vector<Flag> &flags, size_t i, double gap) {
  int lane = 0;
  for (size_t later = i + 1; later < flags.size(); ++later)
    if (reach(flags[later]) < flags[i].x + flags[i].width + gap)
      lane = std::max(lane, flags[later].lane + 1);
  return lane;
}

size_t group_begin(const std::vector<Flag> &flags, size_t end) {
  size_t begin = end - 1;
  while (begin > 0 && flags[begin].x - flags[begin - 1].x < group_distance)
    --begin;
  return begin;
}

void fly_right(std::vector<Flag> &flags, size_t begin, size_t end, double gap) {
  for (size_t i = end; i-- > begin;)
    flags[i].lane = lane_to_the_right(flags, i, gap);
}

// The first one beside its mark, each later one a lane lower: below the poles of those before it.
void fly_left(std::vector<Flag> &flags, size_t begin, size_t end, double room) {
  for (size_t i = begin; i < end; ++i) {
    flags[i].side = Flag::Side::left;
    flags[i].lane = static_cast<int>(i - begin);
    flags[i].width = std::min(flags[i].width, room + flags[i].x - flags[begin].x);
  }
}

} // namespace

void spread_flags(std::vector<Flag> &flags, double distance, double limit) {
  distance = std::min(distance, limit / static_cast<double>(flags.size() + 1));
  for (size_t i = 1; i < flags.size(); ++i)
    flags[i].x = std::max(flags[i].x, flags[i - 1].x + distance);
  for (size_t i = flags.size(); i-- > 0; limit -= distance)
    flags[i].x = std::min(flags[i].x, limit);
}

void place_flags(std::vector<Flag> &flags, const FlagRoom &room) {
  for (size_t end = flags.size(); end > 0;) {
    const size_t begin = group_begin(flags, end);
    fly_right(flags, begin, end, room.gap);
    const double before = begin > 0 ? flags[begin - 1].x + 2 * room.gap : room.left;
    const double room_left = flags[begin].x - before;
    if (room_left >= least_room_left && flags[begin].lane >= static_cast<int>(end - begin))
      fly_left(flags, begin, end, room_left);
    end = begin;
  }
}

} // namespace waymark

// The lines and names of a time axis: weeks, months, quarters or years, as many as there is room for.
// Why: two weeks and ten years are drawn by the same code.
#pragma once
#include "model/words.hpp"
#include "text/date.hpp"

#include <string>
#include <vector>

namespace waymark {

struct AxisTick {
  Date day{};
  std::string label; // "Nov", "2 Nov", "2026"
  int year = 0;      // set where a year begins, and on the first tick
};

// Between `start` and `end`; `room`: the drawing's units for a day, `label_room` those that a label takes.
std::vector<AxisTick> axis_ticks(Date start, Date end, double room, double label_room, const Wording &words);

} // namespace waymark

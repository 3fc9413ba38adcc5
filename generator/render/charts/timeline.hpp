// A roadmap's time, ready to be drawn: bars, marks, and the days between which they stand.
// Why: the wide and the tall drawing, and the table beside them, show the same facts.
#pragma once
#include "model/words.hpp"
#include "text/date.hpp"

#include <string>
#include <vector>

namespace waymark {

enum class Fill { full, half, hollow, struck };

struct TimelineBar {
  std::string title;
  Date start{};
  Date end{};           // the first day after it
  bool is_open = false; // ongoing: its end is not known
  bool is_current = false;
  int done = 0;
  int total = 0;
};

struct TimelineMark {
  enum class Shape { diamond, square, disc, hexagon } shape = Shape::diamond;
  Fill fill = Fill::hollow;
  Date day{};
  std::string label;
};

struct Timeline {
  Date start{};
  Date end{}; // the first day after it
  Date today{};
  std::vector<TimelineBar> bars;
  std::vector<TimelineMark> goals;  // milestones and exams, by day
  std::vector<TimelineMark> proofs; // what went public, by day
  const Wording *words = &english;  // of the interface; must outlive the drawing

  static inline const Wording english{};
};

} // namespace waymark

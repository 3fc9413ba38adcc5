// Where everything of a timeline stands, in the drawing's units.
// Why: geometry can be tested; SVG text is only written down from it.
#pragma once
#include "render/charts/text_width.hpp"
#include "render/charts/timeline.hpp"

#include <string>
#include <vector>

namespace waymark {

struct PlacedText {
  double x = 0; // of its left edge
  double y = 0; // of its baseline
  std::string text;
  std::string note; // a second run, in grey
  FontWeight weight = FontWeight::regular;
  enum class Tone { ink, muted, today } tone = Tone::ink;
};

struct PlacedBar {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
  bool is_open = false; // its far end fades out
  bool is_current = false;
  int done = 0;
  int total = 0;
};

struct PlacedMark {
  double x = 0; // of its middle
  double y = 0;
  TimelineMark::Shape shape = TimelineMark::Shape::diamond;
  Fill fill = Fill::hollow;
};

struct PlacedLine {
  double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
};

struct TimelineLayout {
  enum class Direction { right, down } direction = Direction::right;
  double width = 0;
  double height = 0;
  double font_size = 0;
  std::vector<PlacedLine> grid;
  std::vector<PlacedLine> leaders;
  PlacedLine today;
  bool shows_today = false;
  std::vector<PlacedBar> bars;
  std::vector<PlacedMark> marks;
  std::vector<PlacedText> texts;
};

// "3 of 7"
std::string done_of_total(const TimelineBar &bar, const Wording &words);

// With its note.
double width_of(const PlacedText &text, double font_size);

// From left to right: one row a unit, then the marks. For wide screens and paper.
TimelineLayout wide_layout(const Timeline &timeline);
// From above to below, 320 wide: for the phone.
TimelineLayout tall_layout(const Timeline &timeline);

// One <svg>, hidden from screen readers, which read the table beside it.
std::string draw_timeline(const TimelineLayout &layout);

} // namespace waymark

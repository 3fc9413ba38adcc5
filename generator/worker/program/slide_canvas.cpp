#include "worker/program/slide_canvas.hpp"

#include <algorithm>
#include <numbers>

namespace waymark {
namespace {

constexpr double lead_leading = 0.94;
constexpr double text_leading = 1.12;
constexpr double smallest = 14; // px: where nothing else helps

} // namespace

void SlideCanvas::set_colour(const std::string &hex) const {
  const auto [red, green, blue] = pdf_colour(hex);
  cairo_set_source_rgb(m_canvas, red, green, blue);
}

void SlideCanvas::fill(const std::string &colour, const SlideRoom &room) const {
  set_colour(colour);
  cairo_rectangle(m_canvas, room.x, room.y, room.width, room.height);
  cairo_fill(m_canvas);
}

void SlideCanvas::fill_rounded(const std::string &colour, const SlideRoom &room, double radius) const {
  constexpr double quarter = std::numbers::pi / 2;
  const double right = room.x + room.width - radius;
  const double bottom = room.y + room.height - radius;
  set_colour(colour);
  cairo_new_path(m_canvas);
  cairo_arc(m_canvas, right, room.y + radius, radius, -quarter, 0);
  cairo_arc(m_canvas, right, bottom, radius, 0, quarter);
  cairo_arc(m_canvas, room.x + radius, bottom, radius, quarter, 2 * quarter);
  cairo_arc(m_canvas, room.x + radius, room.y + radius, radius, 2 * quarter, 3 * quarter);
  cairo_close_path(m_canvas);
  cairo_fill(m_canvas);
}

void SlideCanvas::line(const std::string &colour, double width, double x1, double y1, double x2,
                       double y2) const {
  set_colour(colour);
  cairo_set_line_width(m_canvas, width);
  cairo_move_to(m_canvas, x1, y1);
  cairo_line_to(m_canvas, x2, y2);
  cairo_stroke(m_canvas);
}

void SlideCanvas::disc(const std::string &inside, const std::string &outline, double stroke, double x,
                       double y, double radius) const {
  cairo_new_path(m_canvas);
  cairo_arc(m_canvas, x, y, radius, 0, 2 * std::numbers::pi);
  set_colour(inside);
  cairo_fill_preserve(m_canvas);
  set_colour(outline);
  cairo_set_line_width(m_canvas, stroke);
  cairo_stroke(m_canvas);
}

SlideText SlideCanvas::text(const std::string &words, const SlideFont &font, double width) const {
  return {m_canvas, words, font, width, m_slides.language};
}

SlideText SlideCanvas::line_of(const std::string &words, SlideFont font, double width) const {
  while (true) {
    auto line = text(words, font, width);
    if (line.lines() < 2 || font.size <= smallest)
      return line;
    font.size -= 1;
  }
}

SlideBlock SlideCanvas::block(const std::string &lead, const std::string &text, const SlideSizes &sizes,
                              const SlideRoom &room, SlideWeight text_weight, SlideNumbers numbers) const {
  constexpr double step = 1.0 / 24;
  for (double at = 1;; at -= step) {
    const double lead_size = std::max(sizes.lead_least + at * (sizes.lead_most - sizes.lead_least), smallest);
    const double text_size = std::max(sizes.text_least + at * (sizes.text_most - sizes.text_least), smallest);
    SlideBlock block{this->text(lead, {lead_size, SlideWeight::bold, lead_leading}, room.width),
                     this->text(text,
                                {text_size, text_weight, text_leading,
                                 numbers == SlideNumbers::stand_out ? m_colours.accent.c_str() : ""},
                                room.width),
                     lead.empty() || text.empty() ? 0 : 0.7 * text_size, at < -step / 2};
    const bool fits = block.height() <= room.height && (block.lead.keeps_words() || at <= 0);
    if (fits || std::max(lead_size, text_size) <= smallest) {
      block.lead.balance();
      return block;
    }
  }
}

void SlideCanvas::draw(const SlideText &text, double x, double y, const std::string &colour) {
  if (text.is_empty())
    return;
  text.draw(m_canvas, x, y, colour);
  if (m_unknown.empty())
    m_unknown = text.unknown();
}

void SlideCanvas::draw_initials(double x, double y, double radius) {
  disc(m_colours.accent_soft, m_colours.accent, 3, x, y, radius - 1.5);
  const auto initials = line_of(m_slides.initials, {radius * 0.78, SlideWeight::semibold, 1}, 4 * radius);
  draw(initials, x - initials.width() / 2, y - initials.height() / 2, m_colours.text);
}

} // namespace waymark

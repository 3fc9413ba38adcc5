#include "worker/program/slide_canvas.hpp"

#include <algorithm>
#include <numbers>

namespace waymark {
namespace {

constexpr double lead_leading = 0.94;
constexpr double text_leading = 1.12;
constexpr double smallest = 14;      // px: where nothing else helps
constexpr double smallest_word = 28; // px: a word that is wider even so is parted,
constexpr double parted_word = 48;   // and then there is no use in going below this

} // namespace

void SlideCanvas::set_colour(const std::string &hex) const {
  const auto [red, green, blue] = pdf_colour(hex);
  cairo_set_source_rgb(m_canvas, red, green, blue);
}

void SlideCanvas::fill(const std::string &colour, const SlideRoom &room) const {
  set_colour(colour);
  cairo_rectangle(m_canvas, left_of(room.x, room.width), room.y, room.width, room.height);
  cairo_fill(m_canvas);
}

void SlideCanvas::fill_rounded(const std::string &colour, const SlideRoom &room, double radius) const {
  constexpr double quarter = std::numbers::pi / 2;
  const double left = left_of(room.x, room.width);
  const double right = left + room.width - radius;
  const double bottom = room.y + room.height - radius;
  set_colour(colour);
  cairo_new_path(m_canvas);
  cairo_arc(m_canvas, right, room.y + radius, radius, -quarter, 0);
  cairo_arc(m_canvas, right, bottom, radius, 0, quarter);
  cairo_arc(m_canvas, left + radius, bottom, radius, quarter, 2 * quarter);
  cairo_arc(m_canvas, left + radius, room.y + radius, radius, 2 * quarter, 3 * quarter);
  cairo_close_path(m_canvas);
  cairo_fill(m_canvas);
}

void SlideCanvas::line(const std::string &colour, double width, double x1, double y1, double x2,
                       double y2) const {
  set_colour(colour);
  cairo_set_line_width(m_canvas, width);
  cairo_move_to(m_canvas, left_of(x1, 0), y1);
  cairo_line_to(m_canvas, left_of(x2, 0), y2);
  cairo_stroke(m_canvas);
}

void SlideCanvas::disc(const std::string &inside, const std::string &outline, double stroke, double x,
                       double y, double radius) const {
  cairo_new_path(m_canvas);
  cairo_arc(m_canvas, left_of(x, 0), y, radius, 0, 2 * std::numbers::pi);
  set_colour(inside);
  cairo_fill_preserve(m_canvas);
  set_colour(outline);
  cairo_set_line_width(m_canvas, stroke);
  cairo_stroke(m_canvas);
}

SlideText SlideCanvas::set(const std::string &words, const SlideFont &font, double width) const {
  return {m_canvas, words, font, width, m_edge, m_slides.language};
}

double SlideCanvas::size_of_whole_words(const std::string &words, SlideFont font, double width) const {
  double least = std::min(smallest_word, font.size);
  double most = font.size;
  if (words.empty() || set(words, font, width).keeps_words())
    return most;
  font.size = least;
  if (!set(words, font, width).keeps_words())
    return std::min(most, parted_word);
  while (most - least > 1) { // by halves, as every new size costs a search for fonts
    font.size = (least + most) / 2;
    (set(words, font, width).keeps_words() ? least : most) = font.size;
  }
  return least;
}

SlideText SlideCanvas::line_of(const std::string &words, SlideFont font, double width) const {
  while (true) {
    auto line = set(words, font, width);
    if (line.lines() < 2 || font.size <= smallest)
      return line;
    font.size -= 1;
  }
}

SlideBlock SlideCanvas::block(const std::string &lead, const std::string &text, const SlideSizes &sizes,
                              const SlideRoom &room, SlideWeight text_weight, SlideNumbers numbers) const {
  constexpr int steps = 24;
  constexpr double most_of_lead = 0.8; // a text beside its lead, which a long word may have made small
  const auto *colour = numbers == SlideNumbers::stand_out ? m_colours.accent.c_str() : "";
  const double lead_cap =
      size_of_whole_words(lead, {sizes.lead_most, SlideWeight::bold, lead_leading}, room.width);
  const double text_cap = size_of_whole_words(text, {sizes.text_most, text_weight, text_leading}, room.width);
  for (int step = steps;; --step) {
    const auto size = [&](double most, double least, double cap) {
      return std::max(std::min(least + (most - least) * step / steps, cap), smallest);
    };
    const double lead_size = size(sizes.lead_most, sizes.lead_least, lead_cap);
    double text_size = size(sizes.text_most, sizes.text_least, text_cap);
    if (!lead.empty())
      text_size = std::min(text_size, std::max(most_of_lead * lead_size, smallest));
    SlideBlock block{set(lead, {lead_size, SlideWeight::bold, lead_leading}, room.width),
                     set(text, {text_size, text_weight, text_leading, colour}, room.width),
                     lead.empty() || text.empty() ? 0 : 0.7 * text_size, step < 0};
    if (block.height() <= room.height || std::max(lead_size, text_size) <= smallest) {
      block.lead.balance();
      return block;
    }
  }
}

void SlideCanvas::draw(const SlideText &text, double x, double y, const std::string &colour) {
  remember_unknown(m_unknown, text.unknown());
  if (!text.is_empty())
    text.draw(m_canvas, left_of(x, text.room()), y, colour);
}

void SlideCanvas::draw_link(const SlideText &text, double x, double y, const std::string &colour) {
  draw(text, x, y, colour);
  tag_pdf_link(m_canvas, m_slides.url, left_of(x, text.width()), y, text.width(), text.height());
}

void SlideCanvas::draw_initials(double x, double y, double radius) {
  disc(m_colours.accent_soft, m_colours.accent, 3, x, y, radius - 1.5);
  const auto initials = line_of(m_slides.initials, {radius * 0.78, SlideWeight::semibold, 1}, 4 * radius);
  draw(initials, x - initials.width() / 2, y - initials.height() / 2, m_colours.text);
}

} // namespace waymark

#include "worker/program/card_canvas.hpp"

#include <algorithm>
#include <numbers>

namespace waymark {
namespace {

constexpr double least_scale = 1.15; // of a drawing, whose titles are 13 px high: below it nobody reads them
constexpr double most_scale = 2.3;

} // namespace

void CardCanvas::set_colour(const std::string &hex) const {
  const auto colour = pdf_colour(hex);
  cairo_set_source_rgb(m_canvas, colour.red, colour.green, colour.blue);
}

void CardCanvas::fill(const std::string &colour, const CardBox &box) const {
  set_colour(colour);
  cairo_rectangle(m_canvas, box.x, box.y, box.width, box.height);
  cairo_fill(m_canvas);
}

void CardCanvas::disc(double x, double y, double radius) const {
  cairo_new_path(m_canvas);
  cairo_arc(m_canvas, x, y, radius - 1.5, 0, 2 * std::numbers::pi);
  set_colour(m_card.colours.accent_soft);
  cairo_fill_preserve(m_canvas);
  set_colour(m_card.colours.accent);
  cairo_set_line_width(m_canvas, 3);
  cairo_stroke(m_canvas);
}

CardText CardCanvas::line(const std::string &text, double size, CardWeight weight, double room) const {
  return CardText::line(m_canvas, text, size, weight, room, m_face);
}

CardText CardCanvas::block(const std::string &text, const std::vector<double> &sizes, CardWeight weight,
                           CardRoom room) const {
  return CardText::block(m_canvas, text, sizes, weight, room, m_face);
}

CardText CardCanvas::list(std::string text, const std::vector<double> &sizes, CardRoom room) const {
  while (true) {
    auto words = block(text, sizes, CardWeight::normal, room);
    const auto last = text.rfind(" · ");
    if (!words.is_cut() || last == std::string::npos)
      return words;
    text.resize(last);
  }
}

void CardCanvas::draw(const CardText &text, double x, double y, double room, const std::string &colour) {
  text.draw(m_canvas, x, y, room, pdf_colour(colour));
  if (m_unknown.empty())
    m_unknown = text.unknown();
}

void CardCanvas::draw_line(const CardText &line, double x, double middle, double room,
                           const std::string &colour) {
  draw(line, x, middle - line.height() / 2, room, colour);
}

double CardCanvas::scale_in(const CardBox &box) const {
  return m_drawing ? std::min({box.width / m_drawing.width(), box.height / m_drawing.height(), most_scale})
                   : 0;
}

bool CardCanvas::shows_drawing(const CardBox &box) const {
  return scale_in(box) >= least_scale;
}

void CardCanvas::draw_drawing(const CardBox &box) const {
  const double scale = scale_in(box);
  cairo_save(m_canvas);
  cairo_translate(m_canvas, box.x + (box.width - m_drawing.width() * scale) / 2,
                  box.y + (box.height - m_drawing.height() * scale) / 2);
  cairo_scale(m_canvas, scale, scale);
  m_drawing.render(m_canvas);
  cairo_restore(m_canvas);
}

void CardCanvas::draw_progress(const CardBox &box) const {
  constexpr int most_cells = 44;
  const double gap = m_card.total <= most_cells ? 4 : 0;
  const double cell = (box.width + gap) / m_card.total;
  for (int i = 0; i < m_card.total; ++i)
    fill(i < m_card.done ? m_card.colours.accent : m_card.colours.line,
         {box.x + i * cell, box.y, std::max(cell - gap, 0.5), box.height});
}

void CardCanvas::trace_shape(double x, double y, double radius) const {
  cairo_new_path(m_canvas);
  if (m_card.shape == CardShape::disc) {
    cairo_arc(m_canvas, x, y, radius, 0, 2 * std::numbers::pi);
  } else if (m_card.shape == CardShape::square) {
    cairo_rectangle(m_canvas, x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
  } else if (m_card.shape == CardShape::tick) {
    cairo_move_to(m_canvas, x - radius, y);
    cairo_line_to(m_canvas, x - radius * 0.3, y + radius * 0.7);
    cairo_line_to(m_canvas, x + radius, y - radius * 0.8);
    return;
  } else {
    for (const auto &[dx, dy] : {std::pair(0, -1), {1, 0}, {0, 1}, {-1, 0}})
      cairo_line_to(m_canvas, x + dx * radius * 1.15, y + dy * radius * 1.15);
  }
  cairo_close_path(m_canvas);
}

void CardCanvas::draw_shape(double x, double y, double radius) const {
  set_colour(m_card.colours.accent);
  cairo_set_line_width(m_canvas, m_card.shape == CardShape::tick ? 6 : 4);
  trace_shape(x, y, radius);
  if (m_card.fill == CardFill::full && m_card.shape != CardShape::tick)
    cairo_fill_preserve(m_canvas);
  cairo_stroke(m_canvas);
  if (m_card.fill != CardFill::half)
    return;
  cairo_save(m_canvas);
  cairo_rectangle(m_canvas, x - 2 * radius, y - 2 * radius, 2 * radius, 4 * radius);
  cairo_clip(m_canvas);
  trace_shape(x, y, radius);
  cairo_fill(m_canvas);
  cairo_restore(m_canvas);
}

} // namespace waymark

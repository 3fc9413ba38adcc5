#include "worker/program/draw_card.hpp"

#include "worker/program/card_text.hpp"
#include "worker/program/svg_picture.hpp"
#include "worker/program/write_png.hpp"

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <memory>
#include <numbers>

namespace waymark {
namespace {

constexpr double margin = 64;
constexpr double panel_left = 640;
constexpr double panel_padding = 24;
constexpr double bar = 10;
constexpr double label_middle = 80;
constexpr double title_top = 122;
constexpr double title_bottom = 492;
constexpr double owner_middle = 550;
constexpr double disc = 32;          // the radius of the initials' disc
constexpr double least_scale = 1.15; // of a drawing, whose titles are 13 px high: below it nobody reads them
constexpr double most_scale = 2.3;

struct Free {
  void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t *context) const { cairo_destroy(context); }
};

class CardPainter {
public:
  CardPainter(cairo_t *canvas, const Card &card) : m_canvas(canvas), m_card(card), m_drawing(card.drawing) {
    const double room = card_width - panel_left - 2 * panel_padding;
    m_scale = m_drawing ? std::min({room / m_drawing.width(),
                                    (card_height - bar - 2 * panel_padding) / m_drawing.height(), most_scale})
                        : 0;
    m_room = shows_drawing() || !card.figure.empty() ? panel_left - margin - 36 : card_width - 2 * margin;
  }

  void paint() {
    fill_rectangle(m_card.colours.ground, 0, 0, card_width, card_height);
    if (shows_drawing() || !m_card.figure.empty())
      fill_rectangle(m_card.colours.panel, panel_left, 0, card_width - panel_left, card_height);
    if (shows_drawing())
      paint_drawing();
    else if (!m_card.figure.empty())
      paint_figure();
    fill_rectangle(m_card.colours.accent, 0, 0, card_width, bar);
    paint_label();
    paint_title();
    paint_owner();
  }

  [[nodiscard]] const std::string &unknown() const { return m_unknown; }

private:
  [[nodiscard]] bool shows_drawing() const { return m_scale >= least_scale; }

  void set_colour(const std::string &hex) {
    const auto colour = pdf_colour(hex);
    cairo_set_source_rgb(m_canvas, colour.red, colour.green, colour.blue);
  }

  void fill_rectangle(const std::string &colour, double x, double y, double width, double height) {
    set_colour(colour);
    cairo_rectangle(m_canvas, x, y, width, height);
    cairo_fill(m_canvas);
  }

  void draw(const CardText &text, double x, double y, double room, const std::string &colour) {
    text.draw(m_canvas, x, y, room, pdf_colour(colour));
    if (m_unknown.empty())
      m_unknown = text.unknown();
  }

  // With the middle of its line at `middle`.
  void draw_line(const std::string &text, double size, CardWeight weight, double x, double middle,
                 double room, const std::string &colour) {
    const auto line = CardText::line(m_canvas, text, size, weight, room, m_card.language);
    draw(line, x, middle - line.height() / 2, room, colour);
  }

  void paint_drawing() {
    const double width = m_drawing.width() * m_scale;
    const double height = m_drawing.height() * m_scale;
    cairo_save(m_canvas);
    cairo_translate(m_canvas, (panel_left + card_width - width) / 2, (card_height + bar - height) / 2);
    cairo_scale(m_canvas, m_scale, m_scale);
    m_drawing.render(m_canvas);
    cairo_restore(m_canvas);
  }

  void paint_figure() {
    const double x = panel_left + 48;
    const double room = card_width - x - margin;
    const auto figure = CardText::block(m_canvas, m_card.figure, {128, 108, 92, 76, 64, 54, 46},
                                        CardWeight::bold, {room, 250}, m_card.language);
    const auto words = CardText::block(m_canvas, m_card.figure_label, {34, 30}, CardWeight::normal,
                                       {room, 170}, m_card.language);
    const double bar_height = m_card.total > 0 ? 72 : 0;
    double y = (card_height + bar - figure.height() - 12 - words.height() - bar_height) / 2;
    draw(figure, x, y, room, m_card.colours.accent);
    y += figure.height() + 12;
    draw(words, x, y, room, m_card.colours.text);
    if (m_card.total > 0)
      paint_progress(x, y + words.height() + 40, room);
  }

  // One cell for each item while cells can be told apart.
  void paint_progress(double x, double y, double room) {
    constexpr double height = 32;
    constexpr int most_cells = 44;
    const bool has_cells = m_card.total <= most_cells;
    const double gap = has_cells ? 4 : 0;
    const double cell = (room + gap) / m_card.total;
    for (int i = 0; i < m_card.total; ++i)
      fill_rectangle(i < m_card.done ? m_card.colours.accent : m_card.colours.line, x + i * cell, y,
                     std::max(cell - gap, 0.5), height);
  }

  void trace_shape(double x, double y, double radius) {
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

  void paint_shape(double x, double y, double radius) {
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

  void paint_label() {
    constexpr double radius = 13;
    paint_shape(margin + radius + 3, label_middle, radius);
    const double x = margin + 2 * radius + 22;
    draw_line(m_card.label, 32, CardWeight::semibold, x, label_middle, margin + m_room - x,
              m_card.colours.accent);
  }

  void paint_title() {
    const bool is_narrow = m_room < card_width / 2.0;
    const auto sizes =
        is_narrow ? std::vector<double>{72, 66, 60, 54, 48, 42} : std::vector<double>{88, 80, 72, 64, 56};
    const auto facts =
        CardText::block(m_canvas, m_card.facts, {32, 30}, CardWeight::normal, {m_room, 84}, m_card.language);
    const double below = m_card.facts.empty() ? 0 : facts.height() + 16;
    const auto title = CardText::block(m_canvas, m_card.title, sizes, CardWeight::bold,
                                       {m_room, title_bottom - title_top - below}, m_card.language);
    draw(title, margin, title_top, m_room, m_card.colours.text);
    draw(facts, margin, title_top + title.height() + 16, m_room, m_card.colours.muted);
  }

  void paint_owner() {
    cairo_new_path(m_canvas);
    cairo_arc(m_canvas, margin + disc, owner_middle, disc - 1.5, 0, 2 * std::numbers::pi);
    set_colour(m_card.colours.accent_soft);
    cairo_fill_preserve(m_canvas);
    set_colour(m_card.colours.accent);
    cairo_set_line_width(m_canvas, 3);
    cairo_stroke(m_canvas);
    const auto initials =
        CardText::line(m_canvas, m_card.initials, 26, CardWeight::semibold, 2 * disc, m_card.language);
    draw(initials, margin + disc - initials.width() / 2, owner_middle - initials.height() / 2,
         initials.width(), m_card.colours.text);
    const double x = margin + 2 * disc + 20;
    const double room = margin + m_room - x;
    draw_line(m_card.name, 32, CardWeight::semibold, x, owner_middle - 20, room, m_card.colours.text);
    draw_line(m_card.role, 27, CardWeight::normal, x, owner_middle + 20, room, m_card.colours.muted);
  }

  cairo_t *m_canvas;
  const Card &m_card;
  SvgPicture m_drawing;
  double m_scale = 0;
  double m_room = 0; // px for the words on the left
  std::string m_unknown;
};

} // namespace

CardAnswer draw_card(const Card &card) {
  CardAnswer answer;
  const std::unique_ptr<cairo_surface_t, Free> surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, card_width, card_height));
  const std::unique_ptr<cairo_t, Free> canvas(cairo_create(surface.get()));
  CardPainter painter(canvas.get(), card);
  painter.paint();
  answer.unknown = painter.unknown();
  if (cairo_status(canvas.get()) == CAIRO_STATUS_SUCCESS)
    answer.png = palette_png(surface.get());
  return answer;
}

} // namespace waymark

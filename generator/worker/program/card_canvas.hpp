// The strokes that cards share: words that remember what no font could show, the drawing, marks and bars.
// Why: each style of card lays them out in its own way.
#pragma once
#include "model/card.hpp"
#include "worker/program/card_text.hpp"
#include "worker/program/svg_picture.hpp"

namespace waymark {

struct CardBox {
  double x = 0, y = 0, width = 0, height = 0; // px
};

class CardCanvas {
public:
  CardCanvas(cairo_t *canvas, const Card &card, double leading)
      : m_canvas(canvas), m_card(card), m_face{card.font, card.language, leading}, m_drawing(card.drawing) {}

  [[nodiscard]] const Card &card() const { return m_card; }
  [[nodiscard]] const std::string &unknown() const { return m_unknown; }

  void fill(const std::string &colour, const CardBox &box) const;
  void disc(double x, double y, double radius) const; // outlined

  [[nodiscard]] CardText line(const std::string &text, double size, CardWeight weight, double room) const;
  [[nodiscard]] CardText block(const std::string &text, const std::vector<double> &sizes, CardWeight weight,
                               CardRoom room) const;
  // A list by " · " loses its last entries where it is too long.
  [[nodiscard]] CardText list(std::string text, const std::vector<double> &sizes, CardRoom room) const;
  void draw(const CardText &text, double x, double y, double room, const std::string &colour);
  // With the middle of its line at `middle`.
  void draw_line(const CardText &line, double x, double middle, double room, const std::string &colour);

  // Whether the titles in the drawing can be read where it fills the box.
  [[nodiscard]] bool shows_drawing(const CardBox &box) const;
  void draw_drawing(const CardBox &box) const; // in the middle of the box
  // The mark of what the page is, full where it is proven.
  void draw_shape(double x, double y, double radius) const;
  // One cell for each item while cells can be told apart.
  void draw_progress(const CardBox &box) const;

private:
  void set_colour(const std::string &hex) const;
  [[nodiscard]] double scale_in(const CardBox &box) const; // 0: there is no drawing
  void trace_shape(double x, double y, double radius) const;

  cairo_t *m_canvas;
  const Card &m_card;
  CardFace m_face;
  SvgPicture m_drawing;
  std::string m_unknown;
};

} // namespace waymark

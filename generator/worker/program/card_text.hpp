// Words set on a card: one line that ends in an ellipsis, or a title as large as its room allows.
// Why: titles come in every length and script, and a card has one size.
#pragma once
#include "worker/program/pdf_paragraph.hpp"

#include <cairo.h>
#include <string>
#include <vector>

namespace waymark {

enum class CardWeight { normal, semibold, bold };

struct CardRoom {
  double width, height; // px
};

// What all words of a card have in common.
struct CardFace {
  std::string font;     // Inter stands in where the system does not have it
  std::string language; // as in HTML's lang
  double leading;       // of the font's natural line height
};

class CardText {
public:
  // One line of `size` px, a fifth smaller where that saves its end, at most `width` px wide.
  static CardText line(cairo_t *canvas, const std::string &text, double size, CardWeight weight, double width,
                       const CardFace &face);
  // Wrapped to lines of even length in the first of `sizes` that fits into the room; the last one is cut by
  // an ellipsis where it must be.
  static CardText block(cairo_t *canvas, const std::string &text, const std::vector<double> &sizes,
                        CardWeight weight, CardRoom room, const CardFace &face);

  [[nodiscard]] double width() const;
  [[nodiscard]] double height() const;
  [[nodiscard]] bool is_cut() const { return pango_layout_is_ellipsized(m_layout.get()) != 0; }
  // Its top left corner; text that runs from right to left ends at `x + room`.
  void draw(cairo_t *canvas, double x, double y, double room, const PdfColour &colour) const;
  // The first character that no installed font has; empty: none.
  [[nodiscard]] std::string unknown() const;

private:
  CardText(cairo_t *canvas, const std::string &text, CardWeight weight, const CardFace &face);
  void set_size(double size);
  void set_width(double width);
  [[nodiscard]] bool fits(double width, double height) const;
  void balance(double width);
  [[nodiscard]] bool runs_leftward() const;

  std::unique_ptr<PangoLayout, FreeObject> m_layout;
  CardWeight m_weight;
  std::string m_families;
};

} // namespace waymark

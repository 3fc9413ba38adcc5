// Words set on a slide, as large as their room allows and never cut.
// Why: a page of a carousel holds whole sentences of any length and script, and is read on a phone.
#pragma once
#include "worker/program/pdf_paragraph.hpp"

#include <cairo.h>
#include <string>

namespace waymark {

enum class SlideWeight { normal, medium, semibold, bold };

struct SlideFont {
  double size = 0; // px
  SlideWeight weight = SlideWeight::normal;
  double leading = 1.2;     // of the natural line height of Inter's capitals and descenders
  const char *numbers = ""; // "#rrggbb": figures are set in this colour, and semibold
};

class SlideText {
public:
  // Wrapped at `width` px. `language` as in HTML's lang.
  SlideText(cairo_t *canvas, const std::string &text, const SlideFont &font, double width,
            const std::string &language);

  [[nodiscard]] bool is_empty() const;
  [[nodiscard]] double width() const;  // of its longest line
  [[nodiscard]] double height() const; // 0 where it is empty
  [[nodiscard]] int lines() const;
  // Whether every word fits into a line, so that none is parted.
  [[nodiscard]] bool keeps_words() const;
  // Lines of even length: the narrowest width with as many of them.
  void balance();
  // Its top left corner; text that runs from right to left ends at `x` + its width.
  void draw(cairo_t *canvas, double x, double y, const std::string &colour) const;
  // The first character that no installed font has; empty: none.
  [[nodiscard]] std::string unknown() const;

private:
  std::unique_ptr<PangoLayout, FreeObject> m_layout;
};

} // namespace waymark

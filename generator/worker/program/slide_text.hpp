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

// Whether most letters of the text are of a script that runs from right to left.
bool runs_leftward(const std::string &text);

enum class SlideEdge { left, right };

class SlideText {
public:
  // Wrapped at `width` px, its lines begin at the edge. What no font shows is left out. `language` as in
  // HTML's lang.
  SlideText(cairo_t *canvas, const std::string &text, const SlideFont &font, double width, SlideEdge edge,
            const std::string &language);

  [[nodiscard]] bool is_empty() const;
  [[nodiscard]] double room() const;   // at which it is wrapped
  [[nodiscard]] double width() const;  // of its longest line
  [[nodiscard]] double height() const; // 0 where it is empty
  [[nodiscard]] int lines() const;
  // Whether every word fits into a line, so that none is parted.
  [[nodiscard]] bool keeps_words() const;
  // Lines of even length: the narrowest width with as many of them.
  void balance();
  // The top left corner of its room.
  void draw(cairo_t *canvas, double x, double y, const std::string &colour) const;
  // A character that no installed font has, a letter where there is one; empty: none.
  [[nodiscard]] const std::string &unknown() const { return m_unknown; }

private:
  void set_text(const std::string &text, const SlideFont &font);
  // The text without the characters that no font has.
  [[nodiscard]] std::string known_text();
  std::unique_ptr<PangoLayout, FreeObject> m_layout;
  std::string m_unknown;
};

// A missing letter is worse than a missing sign, such as an emoji: the worst one is remembered.
void remember_unknown(std::string &worst, const std::string &found);

} // namespace waymark

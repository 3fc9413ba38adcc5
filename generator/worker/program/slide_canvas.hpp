// The strokes that slides share: grounds, texts that remember what no font could show, the owner's disc. A
// carousel whose words run from right to left is drawn as in a mirror, its words alone are not.
// Why: the pages and the cover's picture are laid out apart, and drawn with one hand.
#pragma once
#include "model/slides.hpp"
#include "worker/program/slide_text.hpp"

namespace waymark {

struct SlideRoom {
  double x = 0, y = 0, width = 0, height = 0; // px
};

// Two texts below one another, or one of them.
struct SlideBlock {
  SlideText lead, text;
  double gap = 0;
  bool is_crowded = false; // smaller than the sizes that were asked for
  [[nodiscard]] double height() const { return lead.height() + gap + text.height(); }
};

// From the largest that is wanted down to the least; both move together.
struct SlideSizes {
  double lead_most, lead_least;
  double text_most, text_least;
};

enum class SlideNumbers { plain, stand_out };

class SlideCanvas {
public:
  // `width` in px, at which a page is mirrored.
  SlideCanvas(cairo_t *canvas, const Slides &slides, const SlideColours &colours, double width)
      : m_canvas(canvas), m_slides(slides), m_colours(colours), m_width(width),
        m_edge(runs_leftward(slides.pages.front().lead + slides.pages.front().text) ? SlideEdge::right
                                                                                    : SlideEdge::left) {}

  [[nodiscard]] cairo_t *canvas() const { return m_canvas; }
  [[nodiscard]] const Slides &slides() const { return m_slides; }
  [[nodiscard]] const SlideColours &colours() const { return m_colours; }

  void fill(const std::string &colour, const SlideRoom &room) const;
  void fill_rounded(const std::string &colour, const SlideRoom &room, double radius) const;
  void line(const std::string &colour, double width, double x1, double y1, double x2, double y2) const;
  void disc(const std::string &inside, const std::string &outline, double stroke, double x, double y,
            double radius) const;

  // In one line, smaller than `font` where it would not fit.
  [[nodiscard]] SlideText line_of(const std::string &words, SlideFont font, double width) const;
  // The largest that fits into the room.
  [[nodiscard]] SlideBlock block(const std::string &lead, const std::string &text, const SlideSizes &sizes,
                                 const SlideRoom &room, SlideWeight text_weight = SlideWeight::normal,
                                 SlideNumbers numbers = SlideNumbers::plain) const;
  void draw(const SlideText &text, double x, double y, const std::string &colour);
  // The text becomes a link of a PDF.
  void draw_link(const SlideText &text, double x, double y, const std::string &colour);
  // The disc with the owner's initials, its middle at x, y.
  void draw_initials(double x, double y, double radius);

  [[nodiscard]] const std::string &unknown() const { return m_unknown; }

private:
  void set_colour(const std::string &hex) const;
  // Where something of this width begins on the page.
  [[nodiscard]] double left_of(double x, double width) const {
    return m_edge == SlideEdge::left ? x : m_width - x - width;
  }
  // The largest up to that of `font` in which no word is parted; a middling one where all part some.
  [[nodiscard]] double size_of_whole_words(const std::string &words, SlideFont font, double width) const;
  [[nodiscard]] SlideText set(const std::string &words, const SlideFont &font, double width) const;

  cairo_t *m_canvas;
  const Slides &m_slides;
  const SlideColours &m_colours;
  double m_width;
  SlideEdge m_edge;
  std::string m_unknown;
};

} // namespace waymark

// A paragraph set in Inter for a page of a PDF: its lines, its links, and what Inter could not show.
// Why: pango breaks and shapes whole paragraphs, while pages are filled line by line.
#pragma once
#include <memory>
#include <pango/pangocairo.h>
#include <string>
#include <vector>

namespace waymark {

struct PdfColour {
  double red = 0, green = 0, blue = 0;
};

PdfColour pdf_colour(const std::string &hex); // "#0f5aa8" or "#fff"; black for anything else

// The rectangle becomes a link of a PDF; other canvases ignore it. `x` and `y` are its top left corner.
void tag_pdf_link(cairo_t *page, const std::string &url, double x, double y, double width, double height);

struct PdfRun {
  std::string text;
  PdfColour colour;
  bool is_bold = false;
  double size = 0; // points
  std::string url; // absolute; empty: no link
};

struct FreeObject {
  void operator()(PangoLayout *layout) const { g_object_unref(layout); }
};

class PdfParagraph {
public:
  // `width` in points.
  PdfParagraph(cairo_t *page, const std::vector<PdfRun> &runs, double width);

  [[nodiscard]] int lines() const { return pango_layout_get_line_count(m_layout.get()); }
  [[nodiscard]] double width() const; // of its longest line
  // With its links; `x` and `y` are the line's left end on its baseline.
  void draw_line(cairo_t *page, int line, double x, double y) const;

  // A font that stands in for Inter, and the first character that it shows; an empty font: none has it.
  struct StandIn {
    std::string font;
    std::string character;
  };
  [[nodiscard]] std::vector<StandIn> stand_ins() const;

private:
  struct LinkRange {
    int begin, end; // bytes of the text
    std::string url;
  };

  std::unique_ptr<PangoLayout, FreeObject> m_layout;
  std::vector<LinkRange> m_links;
};

} // namespace waymark

// An SVG file that can be painted on any cairo canvas.
// Why: diagrams become PNGs of their own and parts of social cards; librsvg is asked in one way.
#pragma once
#include <cairo.h>
#include <librsvg/rsvg.h>
#include <memory>
#include <string>

namespace waymark {

class SvgPicture {
public:
  // Nothing beside `svg` itself is read. What is no SVG, or has no size, is no picture.
  explicit SvgPicture(const std::string &svg);
  explicit operator bool() const { return m_width >= 1 && m_height >= 1; }

  [[nodiscard]] double width() const { return m_width; } // px
  [[nodiscard]] double height() const { return m_height; }
  // At the canvas's origin, in its own size. False where librsvg fails.
  bool render(cairo_t *canvas) const;

private:
  struct Unref {
    void operator()(RsvgHandle *handle) const { g_object_unref(handle); }
  };
  std::unique_ptr<RsvgHandle, Unref> m_handle;
  double m_width = 0;
  double m_height = 0;
};

} // namespace waymark

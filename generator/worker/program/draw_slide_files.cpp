#include "worker/program/draw_slide_files.hpp"

#include "worker/program/slide_pages.hpp"
#include "worker/program/slide_text.hpp"
#include "worker/program/write_png.hpp"

#include <cairo-pdf.h>
#include <memory>

namespace waymark {
namespace {

constexpr double thumbnail_scale = 0.2;

struct Free {
  void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t *context) const { cairo_destroy(context); }
};
using Surface = std::unique_ptr<cairo_surface_t, Free>;
using Context = std::unique_ptr<cairo_t, Free>;

cairo_status_t append(void *out, const unsigned char *bytes, unsigned size) {
  static_cast<std::string *>(out)->append(reinterpret_cast<const char *>(bytes), size);
  return CAIRO_STATUS_SUCCESS;
}

template <typename Paint>
std::string painted(double width, double height, double scale, Paint paint) {
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width * scale),
                                                   static_cast<int>(height * scale)));
  const Context canvas(cairo_create(surface.get()));
  cairo_scale(canvas.get(), scale, scale);
  paint(canvas.get());
  return palette_png(surface.get());
}

void set_metadata(cairo_surface_t *surface, const Slides &slides) {
  const auto set = [&](cairo_pdf_metadata_t key, const std::string &value) {
    cairo_pdf_surface_set_metadata(surface, key, value.c_str());
  };
  set(CAIRO_PDF_METADATA_TITLE, slides.title);
  set(CAIRO_PDF_METADATA_AUTHOR, slides.name);
  set(CAIRO_PDF_METADATA_CREATOR, "Waymark");
  set(CAIRO_PDF_METADATA_CREATE_DATE, slides.date + "T00:00:00Z"); // else cairo asks the clock
}

void note(const SlideFindings &findings, SlidesAnswer &answer) {
  remember_unknown(answer.unknown, findings.unknown);
}

void draw_pages(const Slides &slides, const SvgPicture *drawing, SlidesAnswer &answer) {
  const Surface surface(cairo_pdf_surface_create_for_stream(append, &answer.pdf, slide_width, slide_height));
  // Newer versions pack links and names into streams, which simple readers do not open.
  cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_4);
  set_metadata(surface.get(), slides);
  {
    const Context canvas(cairo_create(surface.get()));
    for (size_t page = 0; page < slides.pages.size(); ++page) {
      const auto findings = paint_slide(canvas.get(), slides, page, drawing);
      note(findings, answer);
      if (findings.is_crowded)
        answer.crowded.push_back(page + 1);
      cairo_show_page(canvas.get());
      answer.thumbnails.push_back(painted(slide_width, slide_height, thumbnail_scale, [&](cairo_t *small) {
        paint_slide(small, slides, page, drawing);
      }));
    }
  }
  cairo_surface_finish(surface.get());
}

} // namespace

SlidesAnswer draw_slide_files(Slides slides) {
  SlidesAnswer answer;
  std::vector<SvgPicture> drawings;
  for (const auto &svg : slides.drawings)
    drawings.emplace_back(svg);
  const SvgPicture digest(slides.digest);
  const auto *drawing = choose_drawing(drawings, digest);
  const auto without = std::erase_if(slides.pages, [&](const Slide &slide) {
    return slide.kind == SlideKind::diagram && drawing == nullptr;
  });
  answer.is_diagram_legible = without == 0;
  if (is_carousel(slides))
    draw_pages(slides, drawing, answer);
  answer.cover = painted(cover_width, cover_height, 1,
                         [&](cairo_t *canvas) { note(paint_cover_picture(canvas, slides), answer); });
  return answer;
}

} // namespace waymark

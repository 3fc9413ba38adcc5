#include "worker/program/draw_card.hpp"

#include "worker/program/panelled_card.hpp"
#include "worker/program/ruled_card.hpp"
#include "worker/program/write_png.hpp"

#include <cairo.h>
#include <memory>

namespace waymark {
namespace {

struct Free {
  void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t *context) const { cairo_destroy(context); }
};

} // namespace

CardAnswer draw_card(const Card &card) {
  CardAnswer answer;
  const std::unique_ptr<cairo_surface_t, Free> surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, card_width, card_height));
  const std::unique_ptr<cairo_t, Free> context(cairo_create(surface.get()));
  const bool is_ruled = card.style == CardStyle::ruled;
  CardCanvas canvas(context.get(), card, is_ruled ? 0.78 : 0.95); // serifs have tall ascenders
  is_ruled ? paint_ruled(canvas) : paint_panelled(canvas);
  answer.unknown = canvas.unknown();
  if (cairo_status(context.get()) == CAIRO_STATUS_SUCCESS)
    answer.png = palette_png(surface.get());
  return answer;
}

} // namespace waymark

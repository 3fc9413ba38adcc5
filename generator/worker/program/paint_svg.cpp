#include "worker/program/paint_svg.hpp"

#include "worker/program/svg_picture.hpp"

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <memory>

namespace waymark {
namespace {

constexpr double scale = 2;
constexpr double longest_side = 16'000; // px: 32,767 is cairo's own limit

struct Unref {
  void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t *context) const { cairo_destroy(context); }
};

cairo_status_t append(void *out, const unsigned char *bytes, unsigned size) {
  static_cast<std::string *>(out)->append(reinterpret_cast<const char *>(bytes), size);
  return CAIRO_STATUS_SUCCESS;
}

} // namespace

std::optional<std::string> paint_svg(const std::string &svg, std::string &reason) {
  reason = "gave nothing";
  const SvgPicture picture(svg);
  if (!picture)
    return {};
  if (std::max(picture.width(), picture.height()) * scale > longest_side) {
    reason = "needs too large a picture";
    return {};
  }
  const std::unique_ptr<cairo_surface_t, Unref> surface(
      cairo_image_surface_create(CAIRO_FORMAT_ARGB32, static_cast<int>(std::ceil(picture.width() * scale)),
                                 static_cast<int>(std::ceil(picture.height() * scale))));
  const std::unique_ptr<cairo_t, Unref> context(cairo_create(surface.get()));
  cairo_scale(context.get(), scale, scale);
  std::string png;
  if (!picture.render(context.get()) ||
      cairo_surface_write_to_png_stream(surface.get(), append, &png) != CAIRO_STATUS_SUCCESS)
    return {};
  return png;
}

} // namespace waymark

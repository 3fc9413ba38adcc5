#include "worker/program/paint_svg.hpp"

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <librsvg/rsvg.h>
#include <memory>

namespace waymark {
namespace {

constexpr double scale = 2;
constexpr double longest_side = 16'000; // px: 32,767 is cairo's own limit

struct Unref {
  void operator()(RsvgHandle *handle) const { g_object_unref(handle); }
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
  // Without a base address librsvg reads no file that an SVG names.
  const std::unique_ptr<RsvgHandle, Unref> handle(
      rsvg_handle_new_from_data(reinterpret_cast<const guint8 *>(svg.data()), svg.size(), nullptr));
  double width = 0;
  double height = 0;
  if (!handle || !rsvg_handle_get_intrinsic_size_in_pixels(handle.get(), &width, &height))
    return {};
  if (!(width >= 1 && height >= 1) || std::max(width, height) * scale > longest_side) {
    reason = "needs too large a picture";
    return {};
  }
  const std::unique_ptr<cairo_surface_t, Unref> surface(
      cairo_image_surface_create(CAIRO_FORMAT_ARGB32, static_cast<int>(std::ceil(width * scale)),
                                 static_cast<int>(std::ceil(height * scale))));
  const std::unique_ptr<cairo_t, Unref> context(cairo_create(surface.get()));
  cairo_scale(context.get(), scale, scale);
  const RsvgRectangle area{0, 0, width, height};
  std::string png;
  if (!rsvg_handle_render_document(handle.get(), context.get(), &area, nullptr) ||
      cairo_surface_write_to_png_stream(surface.get(), append, &png) != CAIRO_STATUS_SUCCESS)
    return {};
  return png;
}

} // namespace waymark

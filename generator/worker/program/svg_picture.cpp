#include "worker/program/svg_picture.hpp"

namespace waymark {

// Without a base address librsvg reads no file that an SVG names.
SvgPicture::SvgPicture(const std::string &svg)
    : m_handle(svg.empty() ? nullptr
                           : rsvg_handle_new_from_data(reinterpret_cast<const guint8 *>(svg.data()),
                                                       svg.size(), nullptr)) {
  if (!m_handle || !rsvg_handle_get_intrinsic_size_in_pixels(m_handle.get(), &m_width, &m_height))
    m_width = m_height = 0;
}

bool SvgPicture::render(cairo_t *canvas) const {
  const RsvgRectangle area{0, 0, m_width, m_height};
  return rsvg_handle_render_document(m_handle.get(), canvas, &area, nullptr) != 0;
}

} // namespace waymark

#include "worker/program/text_layout.hpp"

namespace waymark {
namespace {

PangoRectangle extents_of(PangoLayout *layout) {
  PangoRectangle extents;
  pango_layout_get_extents(layout, nullptr, &extents);
  return extents;
}

} // namespace

void fix_rendering(PangoContext *context) {
  auto *options = cairo_font_options_create();
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);
  pango_context_set_round_glyph_positions(context, FALSE);
}

bool stands_apart(const char *text) {
  for (; *text != '\0'; text = g_utf8_next_char(text))
    if (const auto letter = g_utf8_get_char(text); letter >= 0x590 && (letter < 0x1e00 || letter > 0x2bff))
      return false;
  return true;
}

double layout_width(PangoLayout *layout) {
  return static_cast<double>(extents_of(layout).width) / PANGO_SCALE;
}

double layout_height(PangoLayout *layout) {
  return static_cast<double>(extents_of(layout).height) / PANGO_SCALE;
}

std::set<size_t> unknown_places(PangoLayout *layout) {
  std::set<size_t> places;
  for (auto *lines = pango_layout_get_lines_readonly(layout); lines; lines = lines->next)
    for (auto *at = static_cast<const PangoLayoutLine *>(lines->data)->runs; at; at = at->next) {
      const auto *run = static_cast<const PangoLayoutRun *>(at->data);
      for (int i = 0; i < run->glyphs->num_glyphs; ++i)
        if ((run->glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0U)
          places.insert(static_cast<size_t>(run->item->offset + run->glyphs->log_clusters[i]));
    }
  return places;
}

} // namespace waymark

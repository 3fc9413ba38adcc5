// A painted surface as a PNG of at most 256 colours.
// Why: a card is flat type on flat ground; with a palette it is a third of the size, and link previews load
// it on phones.
#pragma once
#include <cairo.h>
#include <string>

namespace waymark {

// `surface` is an opaque image. The same bytes for the same pixels; empty where it has none.
std::string palette_png(cairo_surface_t *surface);

} // namespace waymark

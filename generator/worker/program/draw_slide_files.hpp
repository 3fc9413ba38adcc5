// carousel.pdf, its thumbnails and cover.png.
#pragma once
#include "worker/slides_message.hpp"

namespace waymark {

// The same bytes for the same slides. A page of a diagram that could not be read is left out.
SlidesAnswer draw_slide_files(Slides slides);

} // namespace waymark

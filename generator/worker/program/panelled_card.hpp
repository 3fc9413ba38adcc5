// A card with a band of the accent, a coloured panel for the drawing or figure, and the owner's disc.
// Why: it is how route and themes built on its tokens look: signs that are read from afar.
#pragma once
#include "worker/program/card_canvas.hpp"

namespace waymark {

void paint_panelled(CardCanvas &canvas);

} // namespace waymark

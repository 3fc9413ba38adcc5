// A card like a printed page: the owner as masthead above a double rule, columns parted by a hairline.
#pragma once
#include "worker/program/card_canvas.hpp"

namespace waymark {

void paint_ruled(CardCanvas &canvas);

} // namespace waymark

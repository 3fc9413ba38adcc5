// A card like a printed page: the owner as masthead above a double rule, columns parted by a hairline.
// Why: press and its kin are paper, and know neither boxes nor discs.
#pragma once
#include "worker/program/card_canvas.hpp"

namespace waymark {

void paint_ruled(CardCanvas &canvas);

} // namespace waymark

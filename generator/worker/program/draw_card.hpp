// A social card painted as PNG: 1200×630 px, the same bytes in every run.
// Why: a shared link is seen as this picture, mostly a few centimetres wide.
#pragma once
#include "worker/card_message.hpp"

namespace waymark {

// An empty PNG where cairo fails.
CardAnswer draw_card(const Card &card);

} // namespace waymark

// Plan against reality in plain sentences, each with its method.
// Why: lateness and forecasts are the owner's own business; a page tells them only where the roadmap says so.
#pragma once
#include "model/roadmap.hpp"
#include "model/words.hpp"
#include "render/template/value.hpp"

namespace waymark {

// Empty unless the roadmap says show_schedule.
Value schedule_texts(const Roadmap &roadmap, const Wording &words);

} // namespace waymark

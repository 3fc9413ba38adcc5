// What comes next on a roadmap: its next milestone, the next exam, what was begun, and the first items to do.
// Why: a visitor sees where the work goes, without reading the whole plan.
#pragma once
#include "model/site.hpp"
#include "render/template/value.hpp"

namespace waymark {

Value next_steps(const Site &site, const Roadmap &roadmap);

} // namespace waymark

// What a unit is for, in plain words: of its goal section, or of a bullet "- **Goal:** …".
#pragma once
#include "model/roadmap.hpp"

namespace waymark {

void read_goals(Roadmap &roadmap);

} // namespace waymark

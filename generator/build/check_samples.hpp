// What still carries `sample: true`.
// Why: a portfolio with invented facts must not pass its last check by accident.
#pragma once
#include "model/content.hpp"

namespace waymark {

// One warning for each place.
void check_samples(const Content &content, Diagnostics &diagnostics);

} // namespace waymark

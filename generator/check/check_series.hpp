// Series of which there is one part alone.
// Why: a second part that was never written, or whose series is spelt otherwise, looks forgotten.
#pragma once
#include "model/content.hpp"

namespace waymark {

// Notes only; drafts and posts that wait count as parts.
void check_series(const Content &content, Diagnostics &diagnostics);

} // namespace waymark

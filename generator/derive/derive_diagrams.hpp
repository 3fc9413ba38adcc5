// Every diagram that a published page shows, each once.
// Why: the worker draws them all in one batch before the first page is rendered.
#pragma once
#include "model/site.hpp"

namespace waymark {

void derive_diagrams(Site &site);

} // namespace waymark

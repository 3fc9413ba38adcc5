// Markup in the owner's texts that no page will show as it was meant.
// Why: the renderer cannot report, since its fragments are cached and shared.
#pragma once
#include "model/site.hpp"

namespace waymark {

void check_documents(const Site &site, Diagnostics &diagnostics);

} // namespace waymark

// Which weeks of the journal are public, and anchors that are unique on their one page.
#pragma once
#include "model/site.hpp"

namespace waymark {

// Fills site.journal: what says `publish: true` and has begun, newest first. The headings' ids of these weeks
// get the week in front ("2026-W47-why"), and so do the links to them within the same week.
void derive_journal(Site &site);

} // namespace waymark

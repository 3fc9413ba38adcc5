// What is done in the roadmaps, by when, and what shows it: ticks, journal, certificates, posts, projects.
// Why: progress is computed from what exists, never typed.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "model/content.hpp"

namespace waymark {

// Sets what the model marks as derived in roadmaps, items, units and milestones, and completes the references
// of journal, posts and projects to whole ids. Errors: a reference to an item or unit that does not exist, or
// that several share; one mistake does not hide the next.
void derive_progress(Content &content, Date today, Diagnostics &diagnostics);

} // namespace waymark

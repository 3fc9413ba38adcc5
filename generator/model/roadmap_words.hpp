// The names of a roadmap's kinds and states, as JSON, templates and terminals write them.
// Why: one word for one thing wherever it is printed.
#pragma once
#include "model/roadmap.hpp"

namespace waymark {

const char *name_of(UnitKind kind);            // "phase"
const char *name_of(SectionKind kind);         // "blog_topics"
const char *state_of(const RoadmapItem &item); // "todo", "doing", "done" or "dropped"

} // namespace waymark

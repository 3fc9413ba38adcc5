// Numbers for Graphviz's objects in the order in which they were made.
// Why: its own ids are heap addresses, and dot orders clusters by them, so that even one thread of one
// process draws the same text differently; with these a drawing depends on its text only.
#pragma once
#include <cgraph.h>

namespace waymark {

Agiddisc_t *sequential_ids();

} // namespace waymark

// Units of a document that names none: its main headings under which something is listed.
// Why: "Foundations", "Advanced" with lists of tasks is a roadmap too.
#pragma once
#include "load/roadmap/outline.hpp"

namespace waymark {

// Labels the headings that group what is to be done.
void choose_groups(std::vector<DocumentPassage> &passages, const Outline &outline);

} // namespace waymark

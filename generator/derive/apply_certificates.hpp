// Earned certificates complete the items that name their exams; retired exams leave the count.
#pragma once
#include "model/content.hpp"

namespace waymark {

// An item names an exam by its code as a word of its own: "Pass DP-700 …". Only what is written in
// certifications.yaml counts. An exam that is retired, or was by `today`, takes its open item out of the
// count; what was done before stays done.
void apply_certificates(Content &content, Date today);

} // namespace waymark

// In which order projects and certifications are shown.
#pragma once
#include "model/site.hpp"

namespace waymark {

// Live ones before all others; among both the featured ones first in their order, then building, planned,
// archived; by title where these are equal.
void derive_project_order(Site &site);

// Earned (newest first), planned (next first), retired; the file's order where these are equal.
void derive_certification_order(Site &site);

} // namespace waymark

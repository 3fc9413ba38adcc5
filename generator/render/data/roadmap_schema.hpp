// The part of the schema that describes roadmaps.
// Why: a roadmap's page has more to tell than all others together, and a file stays one idea.
#pragma once
#include "render/data/template_schema.hpp"

namespace waymark {

std::span<const TemplateObject> roadmap_schema();

} // namespace waymark

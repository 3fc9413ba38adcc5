// What a reference to a roadmap names: an item or a unit, with its place on the roadmap's page.
// Why: projects and posts say what they prove by ids; pages show words, state and a link.
#pragma once
#include "model/content.hpp"
#include "render/template/value.hpp"

#include <vector>

namespace waymark {

// Full ids and unique suffixes ("ingest-news"); a reference that names nothing is left out (derive has
// reported it).
Value proved_items(const std::vector<Reference> &references, const Content &content);

} // namespace waymark

// Where the owner stands on a roadmap: proof, what is next, timeline or ladder, milestones, habits, weeks.
// Why: all that the roadmap's page computes beside the document itself, in one object of the template data.
#pragma once
#include "model/site.hpp"
#include "render/template/value.hpp"

namespace waymark {

Value standing_data(const Site &site, const Roadmap &roadmap);

} // namespace waymark

// The selections of the projects that the list page offers: by status and by skill.
#pragma once
#include "model/site.hpp"

namespace waymark {

// Needs the projects' order. A kind is offered where there are two projects and two values to choose from.
// Live stands first, then building, planned, archived; skills by the number of projects, then by name.
std::vector<ProjectFilter> derive_project_filters(const Site &site);

} // namespace waymark

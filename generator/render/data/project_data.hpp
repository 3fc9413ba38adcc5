// A project as templates see it: every key always there, "not given" is empty.
#pragma once
#include "model/project.hpp"
#include "model/site.hpp"
#include "render/template/value.hpp"

namespace waymark {

Value project_data(const Project &project, const Site &site, const Drawings &drawings);

// Minutes to read the project's page.
int project_minutes(const Project &project);

} // namespace waymark

// A project as the README of its repository on GitHub.
// Why: the repository is where a hiring engineer lands, and it should say what the page says.
#pragma once
#include "model/site.hpp"

#include <string>

namespace waymark {

// GitHub Flavored Markdown; the only HTML is a <picture> of the site's own diagram. `graph` is the diagram as
// sentences (Drawing::text), empty where there is none. What the project does not say is left out.
std::string project_readme(const Project &project, const Site &site, const std::string &graph);

} // namespace waymark

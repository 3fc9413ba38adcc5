// skills.json: what /skills/ shows, for other programs.
#pragma once
#include "model/site.hpp"

#include <string>

namespace waymark {

std::string skills_json(const Site &site);

} // namespace waymark

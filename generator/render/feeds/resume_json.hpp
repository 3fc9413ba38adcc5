// resume.json: the CV in JSON Resume's form, for job boards and other programs.
#pragma once
#include "model/site.hpp"

#include <string>

namespace waymark {

// Where site.resume is given. What is only planned is left out: the form has no word for it.
std::string resume_json(const Site &site);

} // namespace waymark

// What to have in mind about a project when somebody asks: pitch, walk, numbers, rejected options, questions.
// Why: an interview asks for what a page leaves out. It is made of the owner's own words, and says what they
// lack.
#pragma once
#include "model/assessment.hpp"
#include "model/project.hpp"

#include <string>

namespace waymark {

std::string interview_sheet(const Project &project, const Assessment &assessment);

} // namespace waymark

// A project judged by the rubric of its kind.
// Why: what is worth writing next should be known before a recruiter closes the page.
#pragma once
#include "check/rubric/criteria.hpp"
#include "model/assessment.hpp"
#include "model/content.hpp"

#include <map>

namespace waymark {

// A rubric as the owner tuned it: criterion → weight, for every criterion that is asked.
struct Rubric {
  std::string name;
  std::map<std::string_view, int> weights;
};

// Names in `rubric:` of site.yaml that are no criteria are errors.
void check_rubric(const Profile &profile, Diagnostics &diagnostics);
Rubric rubric_for(ProjectKind kind, const Profile &profile);

Assessment assess_project(const ProjectFacts &facts, const Rubric &rubric);
// With the files of the project's folder and the owner's rubric.
Assessment assess_project(const Project &project, const Content &content);

// "Drift: 61 of 100 (rubric ai)" and a line for each gap: "  +8  data.volume: say how much data, with a
// unit".
std::string assessment_lines(const Project &project, const Assessment &assessment);

} // namespace waymark

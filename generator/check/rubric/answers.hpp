// What a project says on each question of the rubric, counted.
// Why: the tables say what is asked and what it is worth; what counts as an answer is code, one function a
// criterion.
#pragma once
#include "model/project.hpp"

#include <set>
#include <string>

namespace waymark {

struct ProjectFacts {
  const Project &project;
  std::set<std::string> files; // beside index.md: "results.png"
};

// So many of so many; nothing wanted means that there is nothing to ask.
struct Answer {
  int met = 0;
  int wanted = 1;
};

Answer problem_answer(const ProjectFacts &facts);
Answer summary_answer(const ProjectFacts &facts);
Answer outcome_answer(const ProjectFacts &facts);
Answer metrics_answer(const ProjectFacts &facts);
Answer method_answer(const ProjectFacts &facts);
Answer before_answer(const ProjectFacts &facts);
Answer evidence_answer(const ProjectFacts &facts);
Answer pictures_answer(const ProjectFacts &facts);
Answer alt_texts_answer(const ProjectFacts &facts);
Answer diagram_answer(const ProjectFacts &facts);
Answer diagram_description_answer(const ProjectFacts &facts);
Answer volume_answer(const ProjectFacts &facts);
Answer velocity_answer(const ProjectFacts &facts);
Answer stack_answer(const ProjectFacts &facts);
Answer skills_answer(const ProjectFacts &facts);
Answer tradeoffs_answer(const ProjectFacts &facts);
Answer reasons_answer(const ProjectFacts &facts);
Answer quality_answer(const ProjectFacts &facts);
Answer examples_answer(const ProjectFacts &facts);
Answer evaluation_answer(const ProjectFacts &facts);
Answer scale_answer(const ProjectFacts &facts);
Answer run_answer(const ProjectFacts &facts);
Answer failures_answer(const ProjectFacts &facts);
Answer learned_answer(const ProjectFacts &facts);
Answer cost_answer(const ProjectFacts &facts);
Answer repo_answer(const ProjectFacts &facts);
Answer readme_answer(const ProjectFacts &facts);
Answer demo_answer(const ProjectFacts &facts);
Answer roadmap_answer(const ProjectFacts &facts);
Answer reading_time_answer(const ProjectFacts &facts);

// https, to a host that is no example; examples may link to examples.
bool is_alive_in_form(const std::string &address, const Project &project);

} // namespace waymark

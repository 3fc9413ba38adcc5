// One angle of a project as a Sunday text: a decision, a failure, a metric, a quality check, its diagram.
// Why: each shows its own facts; the rest waits for its own Sunday.
#pragma once
#include "linkedin/article.hpp"
#include "linkedin/composition.hpp"
#include "linkedin/frames.hpp"
#include "model/project.hpp"

namespace waymark {

enum class ProjectAngle { decision, failure, metric, check, diagram };

// `index` is the place in the project's tradeoffs, failures, metrics or quality; 0 for the diagram.
// A planned project has plans and targets, so it has no failures and metrics to tell.
Composition compose_project(const Project &project, const Article &story, ProjectAngle angle, size_t index,
                            const LinkedinSettings &settings, const Frames &frames);

} // namespace waymark

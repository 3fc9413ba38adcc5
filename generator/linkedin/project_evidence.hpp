// What of a project belongs to one angle: the part of its story, its numbers, checks and failures.
// Why: a project has many angles, and one that tells all of it leaves nothing for its other Sundays.
#pragma once
#include "linkedin/article.hpp"
#include "linkedin/frames.hpp"
#include "linkedin/terms.hpp"
#include "model/project.hpp"

#include <string>
#include <vector>

namespace waymark {

class ProjectEvidence {
public:
  // `angle` is all text of the fact that the angle is about.
  ProjectEvidence(const Project &project, const Article &story, std::string_view angle, const Frames &frames);

  // The run of the story's section that fits the angle best, at most `longest` columns; empty where none
  // does.
  std::string story_run(int longest);
  // A heading line and its bullets, of metrics that share words with the angle and whose numbers `shown`
  // lacks; empty where there are none.
  std::string metrics(std::string_view shown, size_t most);
  // Checks that share words with the angle; with `at_least_one` the first where none does.
  enum class Checks { related, at_least_one };
  std::string checks(Checks which, std::string_view shown);
  // What broke in this matter, and what was learned.
  std::string failure(std::string_view shown);
  // The project's outcome, where it belongs to the angle and its numbers are new.
  enum class Outcome { related, wanted };
  std::string outcome(Outcome which, std::string_view shown);

private:
  size_t related(std::string_view text);
  const Project &m_project;
  const Article &m_story;
  const Frames &m_frames;
  TermIndex m_index;
  Terms m_angle;
  Terms m_general; // words that tie nothing together: "hour", "cost", and those of the problem
};

std::string text_of(const Tradeoff &tradeoff);
std::string text_of(const Failure &failure);
std::string text_of(const Metric &metric);
std::string text_of(const QualityCheck &check);

} // namespace waymark

#include "check/rubric/assess_project.hpp"

#include "diagnostic/did_you_mean.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace waymark {
namespace {

bool is_asked(const Criterion &criterion, const Project &project) {
  return project.status != ProjectStatus::planned ||
         criterion.while_planned == Criterion::WhilePlanned::asked;
}

struct Judged {
  const Criterion *criterion;
  Answer answer;
  int weight;
};

std::vector<Judged> judged(const ProjectFacts &facts, const Rubric &rubric) {
  std::vector<Judged> result;
  for (const auto &criterion : criteria()) {
    const auto weight = rubric.weights.find(criterion.name);
    if (weight == rubric.weights.end() || !is_asked(criterion, facts.project))
      continue;
    const auto answer = criterion.answer(facts);
    if (answer.wanted > 0)
      result.push_back({&criterion, answer, weight->second});
  }
  return result;
}

double share(const Answer &answer) {
  return static_cast<double>(answer.met) / answer.wanted;
}

// What is missing of it, of 100 points.
int points_of(const Judged &one, double all) {
  return std::max(1, static_cast<int>(std::lround(100 * one.weight * (1 - share(one.answer)) / all)));
}

Gap gap_of(const Judged &one, double all) {
  const auto &criterion = *one.criterion;
  return {std::string(criterion.key),
          std::string(criterion.advice),
          std::string(criterion.question),
          points_of(one, all),
          one.answer.met,
          one.answer.wanted};
}

} // namespace

void check_rubric(const Profile &profile, Diagnostics &diagnostics) {
  std::vector<std::string> names;
  for (const auto &criterion : criteria())
    names.emplace_back(criterion.name);
  for (const auto &[name, weight] : profile.rubric) {
    if (std::ranges::find(names, name.id) != names.end())
      continue;
    const auto meant = did_you_mean(name.id, names);
    diagnostics.error(name.position, fmt::format("unknown criterion '{}'", name.id),
                      meant.empty() ? fmt::format("it is one of: {}", fmt::join(names, ", ")) : meant);
  }
}

Rubric rubric_for(ProjectKind kind, const Profile &profile) {
  const auto column = static_cast<size_t>(kind);
  Rubric rubric{std::string(rubric_names.at(column)), {}};
  for (const auto &criterion : criteria()) {
    int weight = criterion.weights.at(column);
    for (const auto &[name, tuned] : profile.rubric)
      if (name.id == criterion.name)
        weight = tuned;
    if (weight > 0)
      rubric.weights[criterion.name] = weight;
  }
  return rubric;
}

Assessment assess_project(const ProjectFacts &facts, const Rubric &rubric) {
  const auto all = judged(facts, rubric);
  double possible = 0, reached = 0;
  for (const auto &one : all) {
    possible += one.weight;
    reached += one.weight * share(one.answer);
  }
  Assessment assessment{rubric.name, 100, {}};
  if (possible > 0)
    assessment.score = static_cast<int>(100 * reached / possible);
  for (const auto &one : all)
    if (one.answer.met < one.answer.wanted)
      assessment.gaps.push_back(gap_of(one, possible));
  std::ranges::stable_sort(assessment.gaps, std::ranges::greater(), &Gap::points);
  return assessment;
}

Assessment assess_project(const Project &project, const Content &content) {
  const auto folder = "content/projects/" + project.slug + "/";
  ProjectFacts facts{project, {}};
  for (const auto &asset : content.assets)
    if (asset.path.starts_with(folder))
      facts.files.insert(asset.path.substr(folder.size()));
  return assess_project(facts, rubric_for(project.kind, content.profile));
}

std::string assessment_lines(const Project &project, const Assessment &assessment) {
  const bool is_planned = project.status == ProjectStatus::planned;
  auto lines = fmt::format("{}: {} of 100 (rubric {}{})\n", project.title, assessment.score,
                           assessment.rubric, is_planned ? "; planned, so judged by its design alone" : "");
  for (const auto &gap : assessment.gaps) {
    const auto so_far = gap.met > 0 ? fmt::format(" ({} of {} so far)", gap.met, gap.wanted) : std::string();
    lines += fmt::format("  +{:<3}{}: {}{}\n", gap.points, gap.key, gap.advice, so_far);
  }
  return lines;
}

} // namespace waymark

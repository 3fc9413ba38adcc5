#include "worker/program/resume_cuts.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

std::string counted(long count, const char *one) {
  return fmt::format("{} {}{}", count, one, count == 1 ? "" : "s");
}

// The last goes first.
void order_from_the_end(std::vector<int> &cuts, int &count) {
  for (auto cut = cuts.rbegin(); cut != cuts.rend(); ++cut)
    *cut = ++count;
}

} // namespace

ResumeCuts order_cuts(const Resume &resume) {
  ResumeCuts cuts;
  for (const auto &job : resume.jobs)
    cuts.job_points.emplace_back(job.points.size());
  for (auto points = cuts.job_points.rbegin(); points != cuts.job_points.rend(); ++points)
    order_from_the_end(*points, cuts.count);
  cuts.project_details.resize(resume.projects.size());
  cuts.projects.resize(resume.projects.size());
  order_from_the_end(cuts.project_details, cuts.count);
  order_from_the_end(cuts.projects, cuts.count);
  return cuts;
}

std::string describe_cut(const ResumeCuts &cuts, int cut) {
  const auto is_gone = [&](int one) { return one <= cut; };
  long points = 0;
  for (const auto &job : cuts.job_points)
    points += std::ranges::count_if(job, is_gone);
  std::vector<std::string> parts;
  if (points > 0)
    parts.push_back(counted(points, "achievement"));
  const auto projects = std::ranges::count_if(cuts.projects, is_gone);
  if (projects > 0)
    parts.push_back(counted(projects, "project"));
  if (const auto details = std::ranges::count_if(cuts.project_details, is_gone) - projects; details > 0)
    parts.push_back("the results of " + counted(details, "project"));
  std::string text;
  for (size_t i = 0; i < parts.size(); ++i)
    text += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
  return text;
}

} // namespace waymark

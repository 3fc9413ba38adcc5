#include "derive/choose_strongest.hpp"

#include "derive/counts_as_proof.hpp"

#include <algorithm>

namespace waymark {
namespace {

using Kind = StrongestProof::Kind;

int strength_of(const Metric &metric) {
  return metric.how.empty() ? 0 : 1 + (metric.evidence.empty() ? 0 : 2) + (metric.before.empty() ? 0 : 1);
}

std::optional<StrongestProof> best_metric(const Site &site) {
  std::optional<StrongestProof> best;
  int strength = 0;
  for (const auto index : site.projects) {
    const auto &project = site.content.projects[index];
    if (project.status != ProjectStatus::live || !went_live(project, site.today))
      continue;
    for (size_t metric = 0; metric < project.metrics.size(); ++metric)
      if (const auto found = strength_of(project.metrics[metric]); found > strength) {
        best = {Kind::metric, index, metric};
        strength = found;
      }
  }
  return best;
}

template <typename Things, typename Holds>
std::optional<StrongestProof> first_of(Kind kind, const std::vector<size_t> &order, const Things &things,
                                       const Holds &holds) {
  const auto found = std::ranges::find_if(order, [&](size_t index) { return holds(things[index]); });
  return found == order.end() ? std::nullopt : std::optional(StrongestProof{kind, *found, 0});
}

} // namespace

std::optional<StrongestProof> choose_strongest(const Site &site) {
  const auto &content = site.content;
  if (const auto metric = best_metric(site))
    return metric;
  if (const auto exam = first_of(Kind::certificate, site.certifications, content.certifications,
                                 [&](const Certification &each) { return holds(each, site.today); }))
    return exam;
  if (const auto post = first_of(Kind::post, site.posts, content.posts,
                                 [&](const Post &each) { return is_published(each, site.today); }))
    return post;
  if (site.primary_roadmap && content.roadmaps[*site.primary_roadmap].done > 0)
    return StrongestProof{Kind::roadmap, *site.primary_roadmap, 0};
  return {};
}

} // namespace waymark

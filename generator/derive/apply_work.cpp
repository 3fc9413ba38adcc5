#include "derive/apply_work.hpp"

#include "derive/complete_item.hpp"
#include "derive/counts_as_proof.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

// What a post or a project is worth to the items that it names.
struct Work {
  RoadmapItem::Evidence evidence;
  bool is_shown = false;
};

void apply_to_item(RoadmapItem &item, const Work &work) {
  const auto &evidence = work.evidence;
  if (evidence.completes && evidence.since)
    complete_item(item, *evidence.since);
  else if (evidence.completes)
    item.is_done = true;
  if (item.is_done)
    item.is_retired = false;
  add_evidence(item, evidence);
}

void apply_references(std::vector<Reference> &references, const Work &work, Content &content,
                      const RoadmapIndex &index, Diagnostics &diagnostics) {
  for (auto &reference : references) {
    const auto target = index.find(reference, RoadmapIndex::Wanted::items_and_units, diagnostics);
    if (!target || !work.is_shown)
      continue;
    auto &roadmap = content.roadmaps[target->roadmap];
    if (target->kind == RoadmapTarget::Kind::item)
      apply_to_item(roadmap.items[target->index], work);
    else
      roadmap.units[target->index].evidence.push_back(work.evidence);
  }
}

Work work_of(const Post &post, Date today) {
  const auto url = post.route.empty() ? fmt::format("/posts/{}/", post.slug) : post.route;
  const bool is_out = is_published(post, today);
  return {{"Post: " + post.title, url, is_out, post.date}, is_out};
}

Work work_of(const Project &project, Date today) {
  const auto url = project.route.empty() ? fmt::format("/projects/{}/", project.slug) : project.route;
  return {{"Project: " + project.title, url, went_live(project, today), project.status_dates.live},
          project.status != ProjectStatus::planned};
}

} // namespace

void apply_work(Content &content, const RoadmapIndex &index, Date today, Diagnostics &diagnostics) {
  for (auto &post : content.posts) {
    Diagnostics found;
    apply_references(post.roadmap, work_of(post, today), content, index, found);
    for (auto each : found.all()) {
      if (post.draft) // nobody sees it yet
        each.severity = Severity::warning;
      diagnostics.add(std::move(each));
    }
  }
  for (auto &project : content.projects)
    apply_references(project.roadmap, work_of(project, today), content, index, diagnostics);
}

} // namespace waymark

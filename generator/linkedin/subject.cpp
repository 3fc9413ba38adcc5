#include "linkedin/subject.hpp"

#include "linkedin/article_scope.hpp"
#include "linkedin/phrase.hpp"
#include "linkedin/plain_line.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {
namespace {

Subject project_subject(const Site &site, size_t index, ProjectAngle angle, size_t part,
                        std::string_view name, std::string_view fact) {
  const auto &project = site.content.projects[index];
  const bool is_only_one = angle == ProjectAngle::diagram;
  const auto id = is_only_one ? std::string(name) : fmt::format("{}-{}", name, part + 1);
  Subject subject;
  subject.kind = SubjectKind::project;
  subject.source_index = index;
  subject.part = part;
  subject.angle = angle;
  subject.source = fmt::format("project:{}#{}", project.slug, id);
  subject.folder_slug = project.slug + "-" + id;
  subject.title = plain_text_of(project.title);
  subject.angle_text = fmt::format("{}: {}", name, as_phrase(fact));
  subject.site_path = project.route;
  subject.position = project.position;
  return subject;
}

Subject milestone_subject(const Roadmap &roadmap, size_t index, size_t part) {
  const auto &milestone = roadmap.milestones[part];
  const auto &id = milestone.item ? roadmap.items[*milestone.item].id : roadmap.units[milestone.unit].id;
  Subject subject;
  subject.kind = SubjectKind::milestone;
  subject.source_index = index;
  subject.part = part;
  subject.source = "milestone:" + id;
  subject.folder_slug = "milestone-" + id.substr(id.rfind('/') + 1);
  subject.title = plain_text_of(milestone.text);
  subject.angle_text = "milestone reached";
  subject.site_path = roadmap.route;
  subject.position =
      milestone.item ? roadmap.items[*milestone.item].position : roadmap.units[milestone.unit].position;
  return subject;
}

} // namespace

std::vector<Subject> post_subjects(const Site &site) {
  std::vector<Subject> result;
  for (const auto index : site.posts) {
    const auto &post = site.content.posts[index];
    if (post.draft || post.linkedin.skip)
      continue;
    Subject subject;
    subject.kind = SubjectKind::post;
    subject.source_index = index;
    subject.source = "post:" + post.slug;
    subject.folder_slug = post.slug;
    subject.title = plain_text_of(post.title);
    subject.angle_text = "the post as a whole";
    subject.site_path = post.route;
    subject.position = post.position;
    result.push_back(std::move(subject));
  }
  return result;
}

std::vector<Subject> section_subjects(const Site &site, size_t index, const Article &article) {
  const auto &post = site.content.posts[index];
  std::vector<Subject> result;
  for (const auto section : sections_of(article)) {
    const auto &heading = article.headings[section];
    Subject subject;
    subject.kind = SubjectKind::section;
    subject.source_index = index;
    subject.part = section;
    subject.source = fmt::format("post:{}#{}", post.slug, heading.id);
    subject.folder_slug = post.slug + "-" + heading.id;
    subject.title = plain_text_of(post.title);
    subject.angle_text = "section: " + heading.text;
    subject.site_path = post.route + "#" + heading.id;
    subject.position = post.position;
    result.push_back(std::move(subject));
  }
  return result;
}

std::vector<Subject> project_subjects(const Site &site, size_t index) {
  const auto &project = site.content.projects[index];
  const bool is_planned = project.status == ProjectStatus::planned;
  std::vector<Subject> result;
  for (size_t at = 0; at < project.tradeoffs.size(); ++at)
    result.push_back(
        project_subject(site, index, ProjectAngle::decision, at, "decision", project.tradeoffs[at].chose));
  for (size_t at = 0; at < project.failures.size() && !is_planned; ++at)
    result.push_back(
        project_subject(site, index, ProjectAngle::failure, at, "failure", project.failures[at].what));
  for (size_t at = 0; at < project.metrics.size() && !is_planned; ++at)
    result.push_back(
        project_subject(site, index, ProjectAngle::metric, at, "metric", project.metrics[at].label));
  for (size_t at = 0; at < project.quality.size(); ++at)
    result.push_back(
        project_subject(site, index, ProjectAngle::check, at, "check", project.quality[at].check));
  if (project.architecture)
    result.push_back(
        project_subject(site, index, ProjectAngle::diagram, 0, "diagram", project.architecture->title));
  return result;
}

Subject recap_subject(const Site &site, size_t index) {
  const auto &week = site.content.journal[index];
  const auto name = week_name(week.week);
  Subject subject;
  subject.kind = SubjectKind::recap;
  subject.source_index = index;
  subject.source = "recap:" + name;
  subject.folder_slug = fmt::format("recap-{}-w{:02}", week.week.year, week.week.week);
  subject.title = "Week " + name;
  subject.angle_text = "recap of the week";
  subject.site_path = site.primary_roadmap ? site.content.roadmaps[*site.primary_roadmap].route : "/";
  subject.position = week.position;
  return subject;
}

std::vector<Subject> milestone_subjects(const Site &site) {
  std::vector<Subject> result;
  const auto &roadmaps = site.content.roadmaps;
  for (size_t at = 0; at < roadmaps.size(); ++at)
    for (size_t part = 0; part < roadmaps[at].milestones.size(); ++part)
      if (roadmaps[at].milestones[part].is_done && roadmaps[at].milestones[part].done_on)
        result.push_back(milestone_subject(roadmaps[at], at, part));
  const auto reached_on = [&](const Subject &subject) {
    return *roadmaps[subject.source_index].milestones[subject.part].done_on;
  };
  std::ranges::stable_sort(result, std::ranges::greater(), reached_on);
  return result;
}

std::string angle_of(std::string_view source) {
  const auto at = source.find('#');
  if (source.starts_with("post:"))
    return at == std::string_view::npos ? "post as a whole" : "section of a post";
  if (source.starts_with("project:") && at != std::string_view::npos)
    return std::string(source.substr(at + 1, source.rfind('-') > at ? source.rfind('-') - at - 1 : 99));
  return std::string(source.substr(0, source.find(':')));
}

std::string source_root(std::string_view source) {
  return std::string(source.substr(0, source.find('#')));
}

std::string invitation_of(const Subject &subject, const Frames &frames) {
  switch (subject.kind) {
  case SubjectKind::post:
    return frames.fill("frames.whole_article");
  case SubjectKind::section:
    return frames.fill("frames.section_of_article");
  case SubjectKind::project:
    return frames.fill("frames.whole_project");
  case SubjectKind::milestone:
  case SubjectKind::recap:
    break;
  }
  return frames.fill("frames.whole_roadmap");
}

} // namespace waymark

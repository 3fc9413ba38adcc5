#include "check/advert/claimed_skills.hpp"

namespace waymark {
namespace {

using Naming = SkillSource::Naming;

std::string address(const Site &site, const std::string &path) {
  return path.starts_with('/') ? site.base_url + path.substr(1) : path;
}

const char *state_of(const Project &project) {
  switch (project.status) {
  case ProjectStatus::building:
    return "in the making";
  case ProjectStatus::live:
    return "live";
  case ProjectStatus::archived:
    return "archived";
  case ProjectStatus::planned:
    break;
  }
  return "planned";
}

void add_projects(const Site &site, std::vector<SkillSource> &sources) {
  for (const auto index : site.projects) {
    const auto &project = site.content.projects[index];
    auto names = project.skills;
    names.insert(names.end(), project.stack.begin(), project.stack.end());
    sources.push_back({Naming::names,
                       std::move(names),
                       {std::string("Project, ") + state_of(project) + ": " + project.title,
                        address(site, project.route), project.status != ProjectStatus::planned}});
  }
}

void add_posts(const Site &site, std::vector<SkillSource> &sources) {
  for (const auto index : site.posts) {
    const auto &post = site.content.posts[index];
    sources.push_back({Naming::names, post.tags, {"Post: " + post.title, address(site, post.route), true}});
  }
}

void add_certificates(const Site &site, std::vector<SkillSource> &sources) {
  for (const auto &each : site.content.certifications) {
    if (each.status == CertificationStatus::retired)
      continue;
    const bool is_earned = each.status == CertificationStatus::earned;
    SkillSupport support{(is_earned ? "Certificate: " : "Certificate, planned: ") + each.name,
                         each.credential, is_earned};
    if (!each.code.empty())
      sources.push_back({Naming::names, {each.code}, support});
    sources.push_back({Naming::mentions, {each.name}, std::move(support)});
  }
}

void add_roadmaps(const Site &site, std::vector<SkillSource> &sources) {
  for (const auto &roadmap : site.content.roadmaps)
    for (const auto &item : roadmap.items) {
      if (!is_counted(item))
        continue;
      const bool is_proof = item.is_done && !item.evidence.empty();
      const auto *state = item.is_done ? "Roadmap, done: " : "Roadmap, to do: ";
      sources.push_back({Naming::mentions,
                         {item.text},
                         {state + item.text, address(site, roadmap.route + "#" + item.anchor), is_proof}});
    }
}

void add_jobs(const Site &site, std::vector<SkillSource> &sources) {
  for (const auto &job : site.content.experience.jobs) {
    const auto label = "Job: " + job.role + ", " + job.employer;
    sources.push_back({Naming::mentions, {job.role, job.summary}, {label, {}, false}});
    for (const auto &each : job.achievements)
      sources.push_back(
          {Naming::mentions, {each.text}, {label, address(site, each.evidence), !each.evidence.empty()}});
  }
}

} // namespace

std::vector<SkillSource> claimed_skills(const Site &site) {
  std::vector<SkillSource> sources;
  add_projects(site, sources);
  add_posts(site, sources);
  add_certificates(site, sources);
  add_roadmaps(site, sources);
  add_jobs(site, sources);
  return sources;
}

} // namespace waymark

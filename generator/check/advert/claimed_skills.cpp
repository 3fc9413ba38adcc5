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

SkillSupport support_of(const Site &site, const Project &project) {
  const bool is_proof = project.status == ProjectStatus::live || project.status == ProjectStatus::archived;
  return {std::string("Project, ") + state_of(project) + ": " + project.title, address(site, project.route),
          is_proof};
}

// What a project is built with; its skills are in the map of skills.
void add_stacks(const Site &site, std::vector<SkillSource> &sources) {
  for (const auto index : site.projects) {
    const auto &project = site.content.projects[index];
    sources.push_back({Naming::names, project.stack, support_of(site, project)});
  }
}

std::optional<SkillSupport> support_of(const Site &site, const SkillProof &proof) {
  const bool is_proof = rule_of(proof.kind).weight > 1;
  switch (proof.kind) {
  case ProofKind::live_project:
  case ProofKind::building_project:
  case ProofKind::planned_project:
    for (const auto &project : site.content.projects)
      if (project.route == proof.url)
        return support_of(site, project);
    return {};
  case ProofKind::certificate:
  case ProofKind::planned_certificate:
    return SkillSupport{(is_proof ? "Certificate: " : "Certificate, planned: ") + proof.text, proof.url,
                        is_proof};
  case ProofKind::post:
    return SkillSupport{"Post: " + proof.text, address(site, proof.url), is_proof};
  case ProofKind::profile:
    return SkillSupport{"Profile: said in site.yaml", {}, is_proof};
  case ProofKind::item: // the roadmaps' own texts say it
    break;
  }
  return {};
}

// The map of skills, by its own rule.
void add_skills(const Site &site, std::vector<SkillSource> &sources) {
  for (const auto &skill : site.skills)
    for (const auto &proof : skill.proofs)
      if (auto support = support_of(site, proof))
        sources.push_back({Naming::names, {skill.name}, std::move(*support)});
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
  add_skills(site, sources);
  add_stacks(site, sources);
  add_posts(site, sources);
  add_certificates(site, sources);
  add_roadmaps(site, sources);
  add_jobs(site, sources);
  return sources;
}

} // namespace waymark

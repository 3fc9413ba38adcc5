#include "derive/derive_skills.hpp"

#include "derive/counts_as_proof.hpp"
#include "text/skill_slug.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace waymark {
namespace {

// Gathers the proofs of each skill while it walks through the content.
class SkillLedger {
public:
  // A skill that a list names; the first spelling stays.
  Skill *named(const std::string &name) {
    auto slug = skill_slug(name);
    if (slug.empty())
      return nullptr;
    const auto [entry, is_new] = m_place.try_emplace(slug, m_skills.size());
    if (is_new)
      m_skills.push_back({std::move(slug), name, {}, 0, {}});
    return &m_skills[entry->second];
  }

  Skill *known(const std::string &slug) {
    const auto found = m_place.find(slug);
    return found == m_place.end() ? nullptr : &m_skills[found->second];
  }

  std::vector<Skill> take() { return std::move(m_skills); }

private:
  std::vector<Skill> m_skills;
  std::map<std::string, size_t> m_place; // by slug
};

// The same thing proves a skill once, even where it names it twice.
void add_proof(Skill *skill, const SkillProof &proof) {
  if (!skill)
    return;
  const auto is_same = [&](const SkillProof &each) {
    return each.kind == proof.kind && each.text == proof.text && each.url == proof.url;
  };
  if (std::ranges::none_of(skill->proofs, is_same))
    skill->proofs.push_back(proof);
}

// The finished items that a post or project names, as proofs.
std::vector<SkillProof> finished_items(const std::vector<Reference> &references, const Content &content) {
  std::vector<SkillProof> proofs;
  for (const auto &reference : references)
    for (const auto &roadmap : content.roadmaps) {
      const auto item = std::ranges::find(roadmap.items, reference.id, &RoadmapItem::id);
      if (item != roadmap.items.end() && item->is_done)
        proofs.push_back({ProofKind::item, item->text, roadmap.route + "#" + item->anchor, roadmap.sample});
    }
  return proofs;
}

ProofKind kind_of(const Project &project, Date today) {
  if (project.status == ProjectStatus::planned)
    return ProofKind::planned_project;
  return went_live(project, today) ? ProofKind::live_project : ProofKind::building_project;
}

void add_project(SkillLedger &ledger, const Project &project, const Site &site) {
  const auto kind = kind_of(project, site.today);
  auto proofs = kind == ProofKind::planned_project ? std::vector<SkillProof>()
                                                   : finished_items(project.roadmap, site.content);
  proofs.push_back({kind, project.title, project.route, project.sample});
  for (const auto &name : project.skills)
    for (const auto &proof : proofs)
      add_proof(ledger.named(name), proof);
}

void add_certification(SkillLedger &ledger, const Certification &exam, Date today) {
  const auto kind = holds(exam, today) ? ProofKind::certificate : ProofKind::planned_certificate;
  const bool counts = kind == ProofKind::certificate || exam.status == CertificationStatus::planned;
  for (const auto &name : exam.skills)
    if (auto *skill = ledger.named(name); counts)
      add_proof(skill, {kind, exam.name, exam.credential, exam.sample});
}

void add_post(SkillLedger &ledger, const Post &post, const Site &site) {
  if (!is_published(post, site.today))
    return;
  auto proofs = finished_items(post.roadmap, site.content);
  proofs.push_back({ProofKind::post, post.title, post.route, post.sample});
  for (const auto &tag : post.tags)
    for (const auto &proof : proofs)
      add_proof(ledger.known(skill_slug(tag)), proof);
}

SkillLedger walk(const Site &site) {
  SkillLedger ledger;
  const auto &content = site.content;
  for (const auto &name : content.profile.skills)
    add_proof(ledger.named(name), {ProofKind::profile, "", "", content.profile.sample});
  for (const auto index : site.projects)
    add_project(ledger, content.projects[index], site);
  for (const auto index : site.certifications)
    add_certification(ledger, content.certifications[index], site.today);
  for (const auto index : site.posts) // last: a tag makes no skill
    add_post(ledger, content.posts[index], site);
  return ledger;
}

void weigh(Skill &skill) {
  std::ranges::stable_sort(skill.proofs, [](const SkillProof &left, const SkillProof &right) {
    const auto key = [](const SkillProof &proof) {
      return std::pair(-rule_of(proof.kind).weight, proof.kind);
    };
    return key(left) < key(right);
  });
  for (const auto &proof : skill.proofs)
    skill.weight += rule_of(proof.kind).weight;
  const auto strongest = skill.proofs.empty() ? 0 : rule_of(skill.proofs.front().kind).weight;
  skill.standing = strongest > 1    ? SkillStanding::proven
                   : strongest == 1 ? SkillStanding::begun
                                    : SkillStanding::claimed;
}

} // namespace

bool names_skills(const Content &content) {
  const auto names = [](const auto &each) { return !each.skills.empty(); };
  return names(content.profile) || std::ranges::any_of(content.projects, names) ||
         std::ranges::any_of(content.certifications, names);
}

std::vector<Skill> derive_skills(const Site &site) {
  auto skills = walk(site).take();
  std::ranges::for_each(skills, weigh);
  std::ranges::stable_sort(
      skills, {}, [](const Skill &skill) { return std::tuple(skill.standing, -skill.weight, skill.slug); });
  return skills;
}

void link_items_to_skills(Content &content, const std::vector<Skill> &skills) {
  std::map<std::string, std::vector<RoadmapLink>> by_place;
  for (const auto &skill : skills)
    for (const auto &proof : skill.proofs)
      if (proof.kind == ProofKind::item)
        by_place[proof.url].push_back({skill.name, "/skills/#" + skill.slug});
  for (auto &roadmap : content.roadmaps)
    for (auto &item : roadmap.items)
      if (const auto found = by_place.find(roadmap.route + "#" + item.anchor); found != by_place.end())
        item.skills = found->second;
}

} // namespace waymark

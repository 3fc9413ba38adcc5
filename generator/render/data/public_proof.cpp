#include "render/data/public_proof.hpp"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

std::set<std::string> evidence_urls(const Roadmap &roadmap) {
  std::set<std::string> urls;
  for (const auto &item : roadmap.items)
    for (const auto &evidence : item.evidence)
      urls.insert(evidence.url);
  for (const auto &unit : roadmap.units)
    for (const auto &evidence : unit.evidence)
      urls.insert(evidence.url);
  return urls;
}

bool was_earned_here(const Certification &certification, const Roadmap &roadmap) {
  return certification.earned && (!roadmap.start || *certification.earned >= *roadmap.start);
}

} // namespace

bool shows_certifications(const Site &site, const Roadmap &roadmap) {
  return site.primary_roadmap && &site.content.roadmaps[*site.primary_roadmap] == &roadmap;
}

std::vector<PublicProof> public_proofs(const Site &site, const Roadmap &roadmap) {
  const auto urls = evidence_urls(roadmap);
  std::vector<PublicProof> proofs;
  for (const auto index : site.posts)
    if (const auto &post = site.content.posts[index]; urls.contains(post.route))
      proofs.push_back({PublicProof::Kind::post, post.title, post.route, post.date});
  for (const auto &project : site.content.projects)
    if (project.status == ProjectStatus::live && project.status_dates.live && urls.contains(project.route))
      proofs.push_back(
          {PublicProof::Kind::project, project.title, project.route, *project.status_dates.live});
  if (shows_certifications(site, roadmap))
    for (const auto index : site.certifications)
      if (const auto &certification = site.content.certifications[index];
          was_earned_here(certification, roadmap))
        proofs.push_back({PublicProof::Kind::certificate, certification.name, certification.credential,
                          *certification.earned});
  std::erase_if(proofs, [&](const PublicProof &proof) { return proof.day > site.today; });
  std::ranges::stable_sort(proofs, {}, &PublicProof::day);
  return proofs;
}

} // namespace waymark

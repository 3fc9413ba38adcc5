// What is out in public, so that it may prove something.
// Why: roadmap items, skills and the home page ask the same of a post, a project and a certificate.
#pragma once
#include "model/certification.hpp"
#include "model/post.hpp"
#include "model/project.hpp"

namespace waymark {

inline bool is_published(const Post &post, Date today) {
  return !post.draft && post.date <= today;
}

// Archived ones were live.
inline bool went_live(const Project &project, Date today) {
  const bool was_live = project.status == ProjectStatus::live || project.status == ProjectStatus::archived;
  return was_live && (!project.status_dates.live || *project.status_dates.live <= today);
}

inline bool holds(const Certification &certification, Date today) {
  return certification.status == CertificationStatus::earned &&
         (!certification.expires || *certification.expires >= today);
}

} // namespace waymark

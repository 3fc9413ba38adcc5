#include "derive/derive_order.hpp"

#include <algorithm>
#include <climits>
#include <numeric>
#include <tuple>

namespace waymark {
namespace {

int rank_of(ProjectStatus status) {
  switch (status) {
  case ProjectStatus::live:
    return 0;
  case ProjectStatus::building:
    return 1;
  case ProjectStatus::planned:
    return 2;
  case ProjectStatus::archived:
    return 3;
  }
  return 3;
}

int rank_of(CertificationStatus status) {
  switch (status) {
  case CertificationStatus::earned:
    return 0;
  case CertificationStatus::planned:
    return 1;
  case CertificationStatus::retired:
    return 2;
  }
  return 2;
}

std::vector<size_t> all_indexes(size_t count) {
  std::vector<size_t> indexes(count);
  std::iota(indexes.begin(), indexes.end(), 0);
  return indexes;
}

auto key_of(const Project &project) {
  return std::tuple(project.status != ProjectStatus::live, project.featured > 0 ? project.featured : INT_MAX,
                    rank_of(project.status), project.title);
}

// Days since the epoch; earned ones negative, so that the newest comes first.
auto key_of(const Certification &one) {
  const auto days = [](const std::optional<Date> &date) {
    return date ? std::chrono::sys_days(*date).time_since_epoch().count() : INT_MAX;
  };
  const bool is_earned = one.status == CertificationStatus::earned;
  return std::pair(rank_of(one.status), is_earned ? -static_cast<long>(days(one.earned)) : days(one.planned));
}

} // namespace

void derive_project_order(Site &site) {
  const auto &projects = site.content.projects;
  site.projects = all_indexes(projects.size());
  std::ranges::stable_sort(site.projects, {}, [&](size_t index) { return key_of(projects[index]); });
}

void derive_certification_order(Site &site) {
  const auto &certifications = site.content.certifications;
  site.certifications = all_indexes(certifications.size());
  std::ranges::stable_sort(site.certifications, {},
                           [&](size_t index) { return key_of(certifications[index]); });
}

} // namespace waymark

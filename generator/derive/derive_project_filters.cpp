#include "derive/derive_project_filters.hpp"

#include "text/skill_slug.hpp"

#include <algorithm>

namespace waymark {
namespace {

using Filters = std::vector<ProjectFilter>;

void add(Filters &filters, ProjectFilter filter, size_t place) {
  auto found = std::ranges::find(filters, filter.value, &ProjectFilter::value);
  if (found == filters.end())
    found = filters.insert(found, std::move(filter));
  if (found->projects.empty() || found->projects.back() != place)
    found->projects.push_back(place);
}

ProjectFilter status_filter(ProjectStatus status, const Wording &words) {
  const std::string name(name_of(status));
  return {
      ProjectFilter::Kind::status, name, word(words, "status." + name), "/projects/status/" + name + "/", {}};
}

ProjectFilter skill_filter(const std::string &skill) {
  const auto slug = skill_slug(skill);
  return {ProjectFilter::Kind::skill, slug, skill, "/projects/skill/" + slug + "/", {}};
}

void append_choice(Filters &all, Filters choice) {
  if (choice.size() > 1)
    std::ranges::move(choice, std::back_inserter(all));
}

} // namespace

Filters derive_project_filters(const Site &site) {
  if (site.projects.size() < 2)
    return {};
  using enum ProjectStatus;
  const auto &words = site.content.words;
  Filters statuses{status_filter(live, words), status_filter(building, words), status_filter(planned, words),
                   status_filter(archived, words)};
  Filters skills;
  for (size_t place = 0; place < site.projects.size(); ++place) {
    const auto &project = site.content.projects[site.projects[place]];
    add(statuses, status_filter(project.status, words), place);
    for (const auto &skill : project.skills)
      if (!skill_slug(skill).empty())
        add(skills, skill_filter(skill), place);
  }
  std::ranges::stable_sort(skills, {}, [](const ProjectFilter &filter) {
    return std::pair(-static_cast<long>(filter.projects.size()), filter.value);
  });
  std::erase_if(statuses, [](const ProjectFilter &filter) { return filter.projects.empty(); });
  Filters all;
  append_choice(all, std::move(statuses));
  append_choice(all, std::move(skills));
  return all;
}

} // namespace waymark

#include "derive/derive_references.hpp"

#include "derive/is_reported.hpp"
#include "diagnostic/did_you_mean.hpp"

#include <algorithm>

namespace waymark {

void derive_references(const Site &site, Diagnostics &diagnostics) {
  std::vector<std::string> slugs;
  for (const auto &project : site.content.projects)
    slugs.push_back(project.slug);
  for (const auto &post : site.content.posts) {
    if (!post.project || std::ranges::find(slugs, post.project->id) != slugs.end())
      continue;
    if (!is_reported(diagnostics, "content/projects/" + post.project->id + "/"))
      diagnostics.error(post.project->position, "there is no project '" + post.project->id + "'",
                        did_you_mean(post.project->id, slugs));
  }
}

} // namespace waymark

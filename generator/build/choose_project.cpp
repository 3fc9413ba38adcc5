#include "build/choose_project.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "emit/write_own_file.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace waymark {

ChosenProject choose_project(const Content &content, const std::string &slug) {
  const auto &projects = content.projects;
  if (projects.empty())
    return {nullptr, "waymark: there is no project in content/projects/\n"};
  if (slug.empty() && projects.size() == 1)
    return {&projects.front(), {}};
  const auto found = std::ranges::find(projects, slug, &Project::slug);
  if (found != projects.end())
    return {&*found, {}};
  std::vector<std::string> slugs;
  for (const auto &project : projects)
    slugs.push_back(project.slug);
  const auto all = fmt::format("{}", fmt::join(slugs, ", "));
  if (slug.empty())
    return {nullptr, fmt::format("waymark: say which project: {}\n", all)};
  const auto meant = did_you_mean(slug, slugs);
  return {nullptr, fmt::format("waymark: there is no project '{}'; {}\n", slug,
                               meant.empty() ? "there are: " + all : meant)};
}

BuildReport put_text(const std::string &text, const std::string &output, std::string_view command) {
  if (output.empty())
    return {ExitStatus::fine, {}, text};
  const auto [state, problem] = write_own_file(output, with_writer(text, command), command);
  switch (state) {
  case OwnFileState::written:
    return {ExitStatus::fine, {}, output + ": written\n"};
  case OwnFileState::unchanged:
    return {ExitStatus::fine, {}, output + ": as it was\n"};
  case OwnFileState::not_ours:
    return {ExitStatus::content_errors,
            fmt::format("{}: error: 'waymark {}' did not write this file, or it was edited since\n"
                        "  hint: name another file with --output, or remove this one first\n",
                        output, command),
            {}};
  case OwnFileState::failed:
    break;
  }
  return {ExitStatus::machine_failed, "waymark: " + problem + "\n", {}};
}

} // namespace waymark

#include "build/brief_interview.hpp"

#include "build/choose_project.hpp"
#include "build/load_site.hpp"
#include "check/rubric/assess_project.hpp"
#include "render/interview/interview_sheet.hpp"

#include <algorithm>
#include <filesystem>

namespace waymark {
namespace {

namespace fs = std::filesystem;

bool is_below(const fs::path &folder, const std::string &file) {
  const auto above = fs::weakly_canonical(fs::absolute(folder)).string() + "/";
  return (fs::weakly_canonical(fs::absolute(file)).string() + "/").starts_with(above);
}

// What lies in these folders may be copied into the site.
bool is_published(const SiteOptions &options, const std::string &file) {
  const fs::path root = options.root;
  const auto folders = {options.output.empty() ? root / "site" : fs::path(options.output), root / "site",
                        root / "content", root / "themes", root / "templates"};
  return std::ranges::any_of(folders, [&](const fs::path &folder) { return is_below(folder, file); });
}

} // namespace

BuildReport brief_interview(const SiteOptions &options, const BriefRequest &request, Colour colour) {
  if (!request.output.empty() && is_published(options, request.output))
    return {
        ExitStatus::wrong_use,
        "waymark: '" + request.output +
            "' lies in a folder that is published; an interview sheet is private, so name a file elsewhere\n",
        {}};
  Diagnostics diagnostics;
  const auto site = load_site(DiskReader(options.root), options, diagnostics);
  check_rubric(site.content.profile, diagnostics);
  if (diagnostics.has_errors())
    return {ExitStatus::content_errors, print_for(options, diagnostics, colour), {}};
  const auto [project, mistake] = choose_project(site.content, request.slug);
  if (!project)
    return {ExitStatus::wrong_use, mistake, {}};
  return put_text(interview_sheet(*project, assess_project(*project, site.content)), request.output, "brief");
}

} // namespace waymark

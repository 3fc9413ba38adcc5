#include "build/describe_roadmap.hpp"

#include "build/load_site.hpp"
#include "derive/derive_progress.hpp"
#include "load/load_profile.hpp"
#include "load/load_roadmap.hpp"
#include "render/feeds/roadmap_json.hpp"
#include "render/feeds/roadmap_table.hpp"

#include <algorithm>
#include <filesystem>

namespace waymark {
namespace {

namespace fs = std::filesystem;

std::string printed(const std::vector<const Roadmap *> &roadmaps, RoadmapRequest::Form form) {
  std::string text;
  for (const auto *roadmap : roadmaps) {
    if (form == RoadmapRequest::Form::table && !text.empty())
      text += "\n";
    text += form == RoadmapRequest::Form::json ? roadmap_json(*roadmap) : roadmap_table(*roadmap);
  }
  return text;
}

// Without a portfolio around it: what the document itself says. The position of its messages is the path as
// it was given.
BuildReport describe_file(const SiteOptions &options, const RoadmapRequest &request, Date today,
                          Colour colour) {
  const auto path = fs::path(request.file);
  auto text = DiskReader("").read(request.file);
  if (!text)
    return {ExitStatus::machine_failed, "waymark: cannot read '" + request.file + "'\n", {}};
  Diagnostics diagnostics;
  Content content;
  if (auto roadmap = load_foreign_roadmap({request.file, std::move(*text)}, diagnostics))
    content.roadmaps.push_back(std::move(*roadmap));
  derive_progress(content, today, diagnostics);
  std::vector<const Roadmap *> found;
  for (const auto &roadmap : content.roadmaps)
    found.push_back(&roadmap);
  auto here = options;
  here.root = "";
  return {status_of(diagnostics, options), print_for(here, diagnostics, colour),
          printed(found, request.form)};
}

// The file's path below the portfolio's root, or empty where it is no roadmap of it.
std::string file_in_portfolio(const SiteOptions &options, const std::string &file) {
  const auto root = fs::weakly_canonical(options.root);
  const auto below = fs::weakly_canonical(file).lexically_relative(root).generic_string();
  return below.starts_with("content/roadmaps/") ? below : std::string();
}

} // namespace

BuildReport describe_roadmap(const SiteOptions &options, const RoadmapRequest &request, Colour colour) {
  const DiskReader files(options.root);
  const auto wanted = request.file.empty() ? std::string() : file_in_portfolio(options, request.file);
  if (!request.file.empty() && wanted.empty()) {
    Diagnostics ignored;
    return describe_file(options, request, today_of(load_profile(files, ignored), options), colour);
  }
  Diagnostics diagnostics;
  const auto site = load_site(files, options, diagnostics);
  std::vector<const Roadmap *> found;
  for (const auto &roadmap : site.content.roadmaps)
    if (wanted.empty() || roadmap.file == wanted)
      found.push_back(&roadmap);
  return {status_of(diagnostics, options), print_for(options, diagnostics, colour),
          printed(found, request.form)};
}

} // namespace waymark

#include "build/write_readme.hpp"

#include "build/choose_project.hpp"
#include "build/load_site.hpp"
#include "build/pack_drawing_cache.hpp"
#include "render/readme/project_readme.hpp"
#include "worker/draw_diagrams.hpp"

#include <filesystem>

namespace waymark {
namespace {

// The diagram as sentences, as the worker tells it.
std::string graph_of(const Project &project, const SiteOptions &options, Diagnostics &diagnostics) {
  if (!project.architecture)
    return {};
  CachePack pack((std::filesystem::path(options.root) / ".waymark" / "cache").string());
  PackDrawingCache cache(pack);
  WorkerPool pool({.program = options.worker_program, .workers = 1});
  const auto drawings = draw_diagrams({*project.architecture}, cache, pool, diagnostics);
  pack.save();
  const auto found = drawings.find(project.architecture->key);
  return found == drawings.end() ? std::string() : found->second.text;
}

} // namespace

BuildReport write_readme(const SiteOptions &options, const ReadmeRequest &request, Colour colour) {
  Diagnostics diagnostics;
  const auto site = load_site(DiskReader(options.root), options, diagnostics);
  const auto [project, mistake] = choose_project(site.content, request.slug);
  if (!diagnostics.has_errors() && !project)
    return {ExitStatus::wrong_use, mistake, {}};
  const auto graph = diagnostics.has_errors() ? std::string() : graph_of(*project, options, diagnostics);
  if (diagnostics.has_errors())
    return {ExitStatus::content_errors, print_for(options, diagnostics, colour), {}};
  return put_text(project_readme(*project, site, graph), request.output, "readme");
}

} // namespace waymark

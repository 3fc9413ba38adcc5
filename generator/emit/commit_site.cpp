#include "emit/emit_site.hpp"

#include "emit/manifest.hpp"
#include "file_access/write_file.hpp"

#include <algorithm>
#include <filesystem>

namespace waymark {
namespace {

namespace fs = std::filesystem;

// Assets before the pages that name them; feeds, sitemap and the front page last, because they announce the
// rest.
int rank_of(const std::string &path) {
  if (!path.ends_with(".html") && !path.ends_with(".xml") && !path.ends_with(".txt"))
    return 0;
  return path == "index.html" || path.ends_with(".xml") ? 2 : 1;
}

std::vector<std::string> in_order_of_writing(const StagedSite &staged) {
  std::vector<std::string> paths;
  for (const auto &[path, file] : staged.changed)
    paths.push_back(path);
  std::ranges::stable_sort(paths, {}, rank_of);
  return paths;
}

// Removes the file and the folders above that are empty then.
bool remove_stale(const std::string &output, const std::string &path) {
  std::error_code problem;
  const auto full = fs::path(output) / path;
  const bool is_removed = fs::is_regular_file(fs::symlink_status(full, problem)) && fs::remove(full, problem);
  for (auto folder = full.parent_path(); folder != fs::path(output); folder = folder.parent_path())
    if (!fs::remove(folder, problem))
      break;
  return is_removed;
}

CommitResult failed(Diagnostics &diagnostics, const std::string &problem) {
  diagnostics.error({}, problem);
  return {EmitStatus::machine_failed, {}};
}

} // namespace

CommitResult commit_site(const StagedSite &staged, Diagnostics &diagnostics) {
  const auto &output = staged.options.output;
  const std::set<std::string> current(staged.paths.begin(), staged.paths.end());
  const auto former = read_manifest(output);
  auto both = former;
  both.insert(current.begin(), current.end());
  // Every name that may be there at any moment is in the manifest, so that a killed build locks nobody out.
  if (both != former)
    if (const auto problem = write_manifest(output, both))
      return failed(diagnostics, *problem);

  CommitResult result;
  for (const auto &path : in_order_of_writing(staged)) {
    if (const auto problem = move_into_place(staged.changed.at(path), (fs::path(output) / path).string()))
      return failed(diagnostics, *problem);
    ++result.counts.written;
  }
  for (const auto &path : former)
    if (!current.contains(path) && remove_stale(output, path))
      ++result.counts.removed;
  if (both != current)
    if (const auto problem = write_manifest(output, current))
      return failed(diagnostics, *problem);
  result.counts.unchanged = static_cast<int>(current.size()) - result.counts.written;
  return result;
}

} // namespace waymark

#include "emit/emit_site.hpp"

#include "emit/manifest.hpp"
#include "file_access/file_reader.hpp"
#include "file_access/write_file.hpp"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <optional>
#include <thread>
#include <unistd.h>

namespace waymark {
namespace {

namespace fs = std::filesystem;

struct Rendered {
  Diagnostics diagnostics;
  std::string staged;  // empty: site/ has these bytes already
  std::string problem; // the machine's
};

// The first part of `path` that stands in the way of writing it below `output`, or nothing.
std::optional<std::string> obstacle(const std::string &output, const std::string &path) {
  fs::path current = output;
  const fs::path relative = path;
  for (auto part = relative.begin(); part != relative.end(); ++part) {
    current /= *part;
    std::error_code ignored;
    const auto status = fs::symlink_status(current, ignored);
    if (!fs::exists(status))
      return {};
    const bool is_last = std::next(part) == relative.end();
    if (is_last ? !fs::is_regular_file(status) : !fs::is_directory(status))
      return current.lexically_relative(output).generic_string();
  }
  return {};
}

void stage_one(const OutputFile &file, size_t index, const EmitOptions &options,
               const std::set<std::string> &own, Rendered &result) {
  const auto bytes = file.render(result.diagnostics);
  if (result.diagnostics.has_errors())
    return;
  const auto in_place = DiskReader(options.output).read(file.path);
  const SourcePosition place{options.output + "/" + file.path, 0, 0};
  if (const auto found = obstacle(options.output, file.path))
    return result.diagnostics.error({options.output + "/" + *found, 0, 0},
                                    "a file that Waymark did not write is in the way",
                                    "move it, or choose another folder with --output");
  if (in_place == bytes)
    return;
  if (in_place && !own.contains(file.path))
    return result.diagnostics.error(place, "a file that Waymark did not write is in the way",
                                    "move it, or choose another folder with --output");
  result.staged = options.staging + "/" + std::to_string(index);
  result.problem = write_whole_file(result.staged, bytes).value_or("");
}

std::vector<Rendered> render_all(const std::vector<OutputFile> &files, const EmitOptions &options) {
  const auto own = read_manifest(options.output);
  std::vector<Rendered> results(files.size());
  std::atomic<size_t> next = 0;
  const auto work = [&] {
    for (size_t index = next++; index < files.size(); index = next++)
      stage_one(files[index], index, options, own, results[index]);
  };
  std::vector<std::jthread> helpers;
  for (int job = 1; job < std::min(options.jobs, static_cast<int>(files.size())); ++job)
    helpers.emplace_back(work);
  work();
  helpers.clear();
  return results;
}

} // namespace

StagedSite::StagedSite(StagedSite &&other) noexcept
    : options(std::move(other.options)), paths(std::move(other.paths)), changed(std::move(other.changed)) {
  other.options.staging.clear();
}

StagedSite::~StagedSite() {
  std::error_code ignored;
  if (!options.staging.empty())
    fs::remove_all(options.staging, ignored);
}

StageResult stage_site(const std::vector<OutputFile> &files, const EmitOptions &options,
                       Diagnostics &diagnostics) {
  StageResult result;
  result.staged.options = options;
  result.staged.options.staging += "-" + std::to_string(::getpid());
  const auto rendered = render_all(files, result.staged.options);
  for (size_t index = 0; index < files.size(); ++index) {
    const auto &one = rendered[index];
    diagnostics.append(one.diagnostics);
    if (one.diagnostics.has_errors() && result.status == EmitStatus::done)
      result.status = EmitStatus::refused;
    if (!one.problem.empty()) {
      diagnostics.error({}, one.problem);
      result.status = EmitStatus::machine_failed;
    }
    result.staged.paths.push_back(files[index].path);
    if (!one.staged.empty())
      result.staged.changed[files[index].path] = one.staged;
  }
  return result;
}

} // namespace waymark

// Output files become site/: all are rendered and checked first, then only what differs is written.
// Why: a build with a mistake leaves the published site byte for byte as it was.
#pragma once
#include "model/output.hpp"

#include <map>
#include <string>
#include <vector>

namespace waymark {

struct EmitOptions {
  std::string output;  // the folder of the site
  std::string staging; // a folder of our own, on the same disk where possible
  int jobs = 1;        // threads that render
};

// Rendered files that differ from those in site/, waiting in the staging folder; discarded unless committed.
class StagedSite {
public:
  StagedSite() = default;
  StagedSite(const StagedSite &) = delete;
  StagedSite &operator=(const StagedSite &) = delete;
  StagedSite(StagedSite &&other) noexcept;
  StagedSite &operator=(StagedSite &&) = delete;
  ~StagedSite();

  EmitOptions options;
  std::vector<std::string> paths;             // of all files of the site, in the order of rendering
  std::map<std::string, std::string> changed; // path → its staged file
};

struct EmitCounts {
  int written = 0;
  int unchanged = 0;
  int removed = 0;
};

enum class EmitStatus { done, refused, machine_failed };

struct StageResult {
  EmitStatus status = EmitStatus::done;
  StagedSite staged;
};

// Calls each file's render, on `jobs` threads, and stages what differs. Nothing of site/ is touched. Refused
// where rendering reports errors, or where a file that is not Waymark's stands in the way.
StageResult stage_site(const std::vector<OutputFile> &files, const EmitOptions &options,
                       Diagnostics &diagnostics);

struct CommitResult {
  EmitStatus status = EmitStatus::done;
  EmitCounts counts;
};

// Manifest (old and new names), assets, pages, index and feeds, then removes what is stale, then the
// manifest.
CommitResult commit_site(const StagedSite &staged, Diagnostics &diagnostics);

} // namespace waymark

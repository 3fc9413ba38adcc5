// The list of the files in site/ that are Waymark's own: site/.waymark-manifest.
// Why: whatever does not stand here is the owner's, and is never touched.
#pragma once
#include <optional>
#include <set>
#include <string>

namespace waymark {

inline constexpr const char *manifest_name = ".waymark-manifest";

// The paths below `output`; empty where there is no manifest yet.
std::set<std::string> read_manifest(const std::string &output);
// Nothing where it went well, else the system's words.
std::optional<std::string> write_manifest(const std::string &output, const std::set<std::string> &paths);

} // namespace waymark

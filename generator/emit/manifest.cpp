#include "emit/manifest.hpp"

#include "file_access/file_reader.hpp"
#include "file_access/write_file.hpp"

#include <sstream>

namespace waymark {
namespace {

constexpr std::string_view first_line = "# Written by Waymark: the files below are its own.";

// A damaged or foreign line must not lead outside of the folder.
bool is_inside(const std::string &path) {
  return !path.empty() && path.front() != '/' && path.find("..") == std::string::npos;
}

} // namespace

std::set<std::string> read_manifest(const std::string &output) {
  std::set<std::string> paths;
  std::istringstream lines(DiskReader(output).read(manifest_name).value_or(""));
  for (std::string line; std::getline(lines, line);)
    if (line != first_line && is_inside(line))
      paths.insert(line);
  return paths;
}

std::optional<std::string> write_manifest(const std::string &output, const std::set<std::string> &paths) {
  std::string text(first_line);
  text += '\n';
  for (const auto &path : paths)
    text += path + '\n';
  return write_whole_file(output + "/" + manifest_name, text);
}

} // namespace waymark

#include "build/fingerprint.hpp"

#include "file_access/file_reader.hpp"
#include "file_access/write_file.hpp"
#include "text/hash.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>

namespace waymark {
namespace {

namespace fs = std::filesystem;

constexpr long long nanoseconds_per_second = 1'000'000'000;
constexpr long long settling_time = 20'000'000; // a kernel stamps files by its tick, 10 ms at the longest

long long nanoseconds(const timespec &time) {
  return time.tv_sec * nanoseconds_per_second + time.tv_nsec;
}

void append_file(std::string &text, const std::string &path) {
  struct stat facts {};
  if (::stat(path.c_str(), &facts) != 0)
    return;
  fmt::format_to(std::back_inserter(text), "{} {} {} {} {}\n", path, facts.st_size,
                 nanoseconds(facts.st_mtim), nanoseconds(facts.st_ctim), facts.st_ino);
}

// Every regular file below a folder, hidden ones too (the manifest is one), sorted.
std::vector<std::string> files_of(const std::string &folder) {
  std::vector<std::string> result;
  std::error_code problem;
  for (fs::recursive_directory_iterator entry(folder, problem), end; !problem && entry != end;
       entry.increment(problem))
    if (!entry->is_directory(problem))
      result.push_back(entry->path().string());
  std::ranges::sort(result);
  return result;
}

void append_folder(std::string &text, const std::string &folder) {
  for (const auto &path : files_of(folder))
    append_file(text, path);
}

// The newest mtime or ctime of any file in a fingerprint.
long long newest_time(std::string_view fingerprint) {
  long long newest = 0;
  for (size_t begin = 0; begin < fingerprint.size();) {
    const auto end = std::min(fingerprint.find('\n', begin), fingerprint.size());
    auto line = fingerprint.substr(begin, end - begin);
    for (int field = 0; field < 3; ++field) { // inode, ctime, mtime from the right
      const auto space = line.rfind(' ');
      if (space == std::string_view::npos)
        break;
      long long value = 0;
      const auto number = line.substr(space + 1);
      std::from_chars(number.data(), number.data() + number.size(), value);
      if (field > 0)
        newest = std::max(newest, value);
      line = line.substr(0, space);
    }
    begin = end + 1;
  }
  return newest;
}

} // namespace

std::string input_fingerprint(const std::string &root, const std::vector<std::string> &options) {
  std::string text;
  for (const auto &option : options)
    text += "option:" + content_hash(option) + "\n";
  append_file(text, fs::read_symlink("/proc/self/exe").string());
  for (const auto *folder : {"content", "templates", "themes", "words"})
    append_folder(text, (fs::path(root) / folder).string());
  return text;
}

std::string output_fingerprint(const std::string &output) {
  std::string text;
  append_folder(text, output);
  return text;
}

bool is_settled(const std::string &fingerprint, std::chrono::system_clock::time_point taken_at) {
  const auto taken =
      std::chrono::duration_cast<std::chrono::nanoseconds>(taken_at.time_since_epoch()).count();
  return newest_time(fingerprint) + settling_time < taken;
}

std::optional<RememberedBuild> read_remembered_build(const std::string &path) {
  const auto text = DiskReader(".").read(path);
  const auto split = text ? text->find('\0') : std::string::npos;
  if (split == std::string::npos)
    return {};
  return RememberedBuild{text->substr(0, split), text->substr(split + 1)};
}

std::optional<std::string> write_remembered_build(const std::string &path, const RememberedBuild &build) {
  return write_whole_file(path, build.fingerprint + '\0' + build.diagnostics);
}

} // namespace waymark

// What a build depended on, and what it left: sizes and times of all files, options, date and program.
// Why: a build with nothing to do should cost a few milliseconds and read no content at all.
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

// One line for each file below content/, templates/ and themes/ of the portfolio (path, size, mtime, ctime,
// inode), for the program itself, and for each of `options`, which is everything else that the result depends
// on.
std::string input_fingerprint(const std::string &root, const std::vector<std::string> &options);
// The same for the files of the emitted site.
std::string output_fingerprint(const std::string &output);

// The racy-mtime rule of git: a file changed in the instant in which its fingerprint was taken may change
// again and keep its time. True where the newest file is safely older than `taken_at`.
bool is_settled(const std::string &fingerprint, std::chrono::system_clock::time_point taken_at);

struct RememberedBuild {
  std::string fingerprint; // of inputs, then of outputs
  std::string diagnostics; // as they were printed: a warm build warns like a cold one
};

// Nothing where the file is missing or unreadable.
std::optional<RememberedBuild> read_remembered_build(const std::string &path);
std::optional<std::string> write_remembered_build(const std::string &path, const RememberedBuild &build);

} // namespace waymark

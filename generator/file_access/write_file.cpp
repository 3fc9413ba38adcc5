#include "file_access/write_file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace waymark {
namespace {

namespace fs = std::filesystem;

std::string system_words(const std::string &path) {
  return path + ": " + std::strerror(errno);
}

std::optional<std::string> make_folder_of(const std::string &path) {
  std::error_code problem;
  const auto folder = fs::path(path).parent_path();
  if (!folder.empty())
    fs::create_directories(folder, problem);
  return problem ? std::optional(folder.string() + ": " + problem.message()) : std::nullopt;
}

// All bytes, or false with errno set.
bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = ::write(file, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR)
      continue;
    if (count <= 0)
      return false;
    bytes.remove_prefix(static_cast<size_t>(count));
  }
  return true;
}

std::optional<std::string> write_new(const std::string &path, std::string_view bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0)
    return system_words(path);
  const bool is_written = write_all(file, bytes);
  auto problem = is_written ? std::nullopt : std::optional(system_words(path));
  if (::close(file) != 0 && !problem)
    return system_words(path);
  return problem;
}

} // namespace

std::optional<std::string> write_whole_file(const std::string &path, std::string_view bytes) {
  if (auto problem = make_folder_of(path))
    return problem;
  const auto temporary = path + ".waymark-" + std::to_string(::getpid());
  auto problem = write_new(temporary, bytes);
  if (!problem && std::rename(temporary.c_str(), path.c_str()) != 0)
    problem = system_words(path);
  if (problem)
    std::remove(temporary.c_str());
  return problem;
}

std::optional<std::string> move_into_place(const std::string &source, const std::string &target) {
  if (auto problem = make_folder_of(target))
    return problem;
  if (std::rename(source.c_str(), target.c_str()) == 0)
    return {};
  if (errno != EXDEV)
    return system_words(target);
  std::ifstream in(source, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return in ? write_whole_file(target, bytes.str()) : std::optional(source + ": cannot be read");
}

} // namespace waymark

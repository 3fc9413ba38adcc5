#include "worker/program/run_filter.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark {
namespace {

constexpr int cannot_start = 127;

// The whole input in memory, so that neither side waits for the other.
int file_of(std::string_view input) {
  const int file = ::memfd_create("input", MFD_CLOEXEC);
  while (file >= 0 && !input.empty()) {
    const auto written = ::write(file, input.data(), input.size());
    if (written <= 0)
      break;
    input.remove_prefix(static_cast<size_t>(written));
  }
  ::lseek(file, 0, SEEK_SET);
  return file;
}

[[noreturn]] void become(const std::vector<std::string> &words, int input, int output, pid_t parent) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent)
    ::_exit(cannot_start);
  const int nothing = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
  ::dup2(input, STDIN_FILENO);
  ::dup2(output, STDOUT_FILENO);
  ::dup2(nothing, STDERR_FILENO);
  std::vector<char *> arguments;
  for (const auto &word : words)
    arguments.push_back(const_cast<char *>(word.c_str()));
  arguments.push_back(nullptr);
  ::execvp(arguments[0], arguments.data());
  ::_exit(cannot_start);
}

std::string all_of(int stream) {
  std::string text;
  std::array<char, 65536> buffer;
  for (ssize_t got = 1; got > 0 || (got < 0 && errno == EINTR);) {
    got = ::read(stream, buffer.data(), buffer.size());
    if (got > 0)
      text.append(buffer.data(), static_cast<size_t>(got));
  }
  return text;
}

} // namespace

std::optional<std::string> run_filter(const std::vector<std::string> &words, std::string_view input) {
  const int file = file_of(input);
  std::array<int, 2> pipe{-1, -1};
  if (file < 0 || ::pipe2(pipe.data(), O_CLOEXEC) != 0)
    return {};
  const pid_t parent = ::getpid();
  const pid_t child = ::fork();
  if (child == 0)
    become(words, file, pipe[1], parent);
  ::close(file);
  ::close(pipe[1]);
  auto text = child > 0 ? all_of(pipe[0]) : std::string();
  ::close(pipe[0]);
  int status = 0;
  while (child > 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (child < 0 || (WIFEXITED(status) && WEXITSTATUS(status) == cannot_start))
    return {};
  return text;
}

} // namespace waymark

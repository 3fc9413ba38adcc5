#include "worker/worker_process.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace waymark {
namespace {

constexpr size_t most_said = 4096;

void close_if_open(int &descriptor) {
  if (descriptor >= 0)
    ::close(descriptor);
  descriptor = -1;
}

// A descriptor above the standard three: where the caller runs with a closed stdin, a plain one could be 0
// and be overwritten while the child's standard streams are set up.
int lifted(int descriptor) {
  if (descriptor < 0 || descriptor > STDERR_FILENO)
    return descriptor;
  const int higher = ::fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  ::close(descriptor);
  return higher;
}

void make_nonblocking(int descriptor) {
  ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

// The child starts with no signal blocked and none ignored, whatever the caller does with them.
void set_signals(posix_spawnattr_t &attributes) {
  sigset_t none;
  sigemptyset(&none);
  sigset_t all;
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}

bool is_temporary(int error) {
  return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

WorkerProcess::WorkerProcess(const WorkerLaunch &launch) {
  std::array<int, 2> streams{-1, -1};
  std::array<int, 2> errors{-1, -1};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, streams.data()) == 0 &&
      ::pipe2(errors.data(), O_CLOEXEC) == 0) {
    m_stream = lifted(streams[0]);
    m_errors = lifted(errors[0]);
    int child_stream = lifted(streams[1]);
    int child_errors = lifted(errors[1]);
    make_nonblocking(m_stream);
    make_nonblocking(m_errors);
    start(launch, child_stream, child_errors);
    close_if_open(child_stream);
    close_if_open(child_errors);
    return;
  }
  m_said = std::strerror(errno);
  close_if_open(streams[0]);
  close_if_open(streams[1]);
}

void WorkerProcess::start(const WorkerLaunch &launch, int child_stream, int child_errors) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  // Frames go through descriptor 0 in both directions; what a library prints must not get among them.
  posix_spawn_file_actions_adddup2(&actions, child_stream, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, child_errors, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, child_errors, STDERR_FILENO);
  set_signals(attributes);
  std::vector<std::string> words = {launch.program, std::to_string(launch.memory_limit),
                                    std::to_string(launch.alarm_seconds)};
  std::array<char *, 4> arguments = {words[0].data(), words[1].data(), words[2].data(), nullptr};
  const int error =
      ::posix_spawn(&m_pid, launch.program.c_str(), &actions, &attributes, arguments.data(), environ);
  m_is_alive = error == 0;
  if (error != 0) {
    m_pid = -1;
    m_said = std::strerror(error);
  }
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
}

WorkerProcess::~WorkerProcess() {
  close_if_open(m_stream);
  close_if_open(m_errors);
  if (m_pid <= 0)
    return;
  ::kill(m_pid, SIGKILL); // it has nothing to save, and a stuck one would not listen
  while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
  }
}

void WorkerProcess::send_queued() {
  while (m_is_alive && !m_outgoing.empty()) {
    const auto sent = ::send(m_stream, m_outgoing.data(), m_outgoing.size(), MSG_NOSIGNAL);
    if (sent < 0) {
      m_is_alive = is_temporary(errno);
      return;
    }
    m_outgoing.erase(0, static_cast<size_t>(sent));
  }
}

void WorkerProcess::receive() {
  std::array<char, 65536> buffer;
  while (m_is_alive) {
    const auto got = ::recv(m_stream, buffer.data(), buffer.size(), 0);
    if (got < 0 && is_temporary(errno))
      return;
    if (got > 0)
      m_incoming.feed({buffer.data(), static_cast<size_t>(got)});
    else
      m_is_alive = false;
  }
}

void WorkerProcess::receive_errors() {
  std::array<char, 4096> buffer;
  while (m_errors >= 0) {
    const auto got = ::read(m_errors, buffer.data(), buffer.size());
    if (got < 0 && is_temporary(errno))
      return;
    if (got <= 0) {
      close_if_open(m_errors);
      return;
    }
    m_said.append(buffer.data(), static_cast<size_t>(got));
    if (m_said.size() > most_said)
      m_said.erase(0, m_said.size() - most_said);
  }
}

std::string worker_beside_this_program() {
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  return (program.parent_path() / "waymark-worker").string();
}

} // namespace waymark

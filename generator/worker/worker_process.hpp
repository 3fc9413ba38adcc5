// One running waymark-worker: its process, its stream of frames and what it says on stderr.
// Why: whatever happens to it, no zombie, no open descriptor and no signal is left behind.
#pragma once
#include "worker/frame.hpp"

#include <string>
#include <sys/types.h>

namespace waymark {

struct WorkerLaunch {
  std::string program;        // path of waymark-worker
  std::uint64_t memory_limit; // bytes of address space
  unsigned alarm_seconds;     // the worker ends itself when one request takes longer: no orphan runs on
};

class WorkerProcess {
public:
  // Does not throw: where the program cannot be started, is_alive() is false and said() tells why.
  explicit WorkerProcess(const WorkerLaunch &launch);
  ~WorkerProcess(); // ends the program and waits for its end
  WorkerProcess(const WorkerProcess &) = delete;
  WorkerProcess &operator=(const WorkerProcess &) = delete;

  void queue(const Frame &frame) { m_outgoing += encode_frame(frame); }
  // Both move what can be moved without waiting; after the stream broke, is_alive() is false.
  void send_queued();
  void receive();
  std::optional<Frame> next_frame() { return m_incoming.next(); }

  [[nodiscard]] bool is_alive() const { return m_is_alive && !m_incoming.is_damaged(); }
  [[nodiscard]] bool has_queued() const { return !m_outgoing.empty(); }
  [[nodiscard]] int stream() const { return m_stream; }            // to poll
  [[nodiscard]] int error_output() const { return m_errors; }      // to poll; -1 once it ended
  [[nodiscard]] const std::string &said() const { return m_said; } // the last 4 KiB of its stderr
  [[nodiscard]] pid_t pid() const { return m_pid; }
  void receive_errors();

private:
  void start(const WorkerLaunch &launch, int child_stream, int child_errors);

  pid_t m_pid = -1;
  int m_stream = -1;
  int m_errors = -1;
  bool m_is_alive = false;
  FrameReader m_incoming;
  std::string m_outgoing;
  std::string m_said;
};

// The waymark-worker that stands beside the running program.
std::string worker_beside_this_program();

} // namespace waymark

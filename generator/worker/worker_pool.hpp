// Several waymark-workers that answer requests side by side, each within a deadline and a memory limit.
// Why: Graphviz hangs, crashes and leaks; here only the request that made it do so fails.
#pragma once
#include "worker/frame.hpp"

#include <chrono>
#include <deque>
#include <memory>
#include <string>
#include <sys/types.h>
#include <vector>

namespace waymark {

class WorkerProcess;

struct WorkerOptions {
  std::string program;                      // path of waymark-worker; empty: beside the running program
  int workers = 1;                          // at most so many processes at once
  std::chrono::milliseconds deadline{5000}; // for each request, by the clock on the wall
  int answers_before_recycling = 50;        // a layout leaks 36 kB
  std::uint64_t memory_limit = std::uint64_t{1} << 30U; // bytes of address space for each process
};

struct WorkerRequest {
  FrameKind kind = FrameKind::draw_diagram;
  std::string payload;
};

struct WorkerAnswer {
  enum class Outcome { answered, late, crashed, out_of_memory, refused, unavailable };
  Outcome outcome = Outcome::unavailable;
  std::string payload; // the answer
  std::string said;    // what the worker wrote to stderr, or why there is none
};

// Processes start with the first request and stay for later ones until the pool ends. Used by one thread at a
// time; the answers do not depend on the number of workers or on the order of the requests.
class WorkerPool {
public:
  explicit WorkerPool(WorkerOptions options);
  ~WorkerPool();
  WorkerPool(const WorkerPool &) = delete;
  WorkerPool &operator=(const WorkerPool &) = delete;

  // One answer for each request, in their order.
  std::vector<WorkerAnswer> ask(const std::vector<WorkerRequest> &requests);

  [[nodiscard]] const WorkerOptions &options() const { return m_options; }
  [[nodiscard]] std::vector<pid_t> running() const; // for tests
  [[nodiscard]] int started() const { return m_started; }

private:
  struct Round;
  struct Seat { // a place for one process; several processes may sit in it, one after another
    std::unique_ptr<WorkerProcess> process;
    bool has_greeted = false;
    bool is_second_try = false; // what is in flight was there when another worker died
    int answers = 0;
    std::deque<size_t> in_flight; // indexes of requests, in the order in which they were sent
    std::chrono::steady_clock::time_point due;
  };

  void give_work(Seat &seat, Round &round);
  void seat_process(Seat &seat);
  void wait_for_events(const Round &round);
  void serve_seat(Seat &seat, Round &round);
  void take_frame(Seat &seat, Frame frame, Round &round);
  void take_death(Seat &seat, Round &round);
  void take_lateness(Seat &seat, Round &round);
  void restart_clock(Seat &seat) const;

  WorkerOptions m_options;
  std::vector<Seat> m_seats;
  int m_started = 0;
};

} // namespace waymark

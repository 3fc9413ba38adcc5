#include "worker/worker_pool.hpp"

#include "worker/worker_process.hpp"

#include <algorithm>
#include <poll.h>

namespace waymark {
namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t largest_batch = 4; // hides the way there and back; more would unbalance the workers
constexpr std::chrono::seconds starting_time{20}; // for loading the libraries on a busy machine

} // namespace

// The state of one call of ask().
struct WorkerPool::Round {
  const std::vector<WorkerRequest> &requests;
  std::vector<WorkerAnswer> answers;
  std::deque<size_t> waiting; // not yet sent
  std::deque<size_t>
      alone; // were in a batch whose worker died: sent one by one, so that the guilty one shows
  size_t open = 0;
  bool is_hopeless = false; // a worker cannot even start

  void close(size_t request, WorkerAnswer answer) {
    answers[request] = std::move(answer);
    --open;
  }
};

WorkerPool::WorkerPool(WorkerOptions options) : m_options(std::move(options)) {
  if (m_options.program.empty())
    m_options.program = worker_beside_this_program();
  m_seats.resize(static_cast<size_t>(std::max(1, m_options.workers)));
}

WorkerPool::~WorkerPool() = default;

std::vector<pid_t> WorkerPool::running() const {
  std::vector<pid_t> result;
  for (const auto &seat : m_seats)
    if (seat.process)
      result.push_back(seat.process->pid());
  return result;
}

std::vector<WorkerAnswer> WorkerPool::ask(const std::vector<WorkerRequest> &requests) {
  Round round{requests, std::vector<WorkerAnswer>(requests.size()), {}, {}, requests.size()};
  for (size_t i = 0; i < requests.size(); ++i)
    round.waiting.push_back(i);
  while (round.open > 0 && !round.is_hopeless) {
    for (auto &seat : m_seats)
      give_work(seat, round);
    wait_for_events(round);
    for (auto &seat : m_seats)
      serve_seat(seat, round);
  }
  if (round.is_hopeless) // requests still in flight elsewhere must not answer into the next round
    for (auto &seat : m_seats)
      seat = Seat{};
  return std::move(round.answers);
}

void WorkerPool::seat_process(Seat &seat) {
  seat = Seat{};
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_options.deadline).count();
  seat.process = std::make_unique<WorkerProcess>(
      WorkerLaunch{m_options.program, m_options.memory_limit, static_cast<unsigned>(seconds) + 2});
  ++m_started;
}

void WorkerPool::restart_clock(Seat &seat) const {
  seat.due = Clock::now() + (seat.has_greeted ? Clock::duration(m_options.deadline) : starting_time);
}

void WorkerPool::give_work(Seat &seat, Round &round) {
  if (!seat.in_flight.empty() || (round.waiting.empty() && round.alone.empty()))
    return;
  if (seat.process)
    seat.process->receive(); // it may have died since it was last needed
  if (!seat.process || !seat.process->is_alive() || seat.answers >= m_options.answers_before_recycling)
    seat_process(seat);
  const bool goes_alone = !round.alone.empty();
  seat.is_second_try = goes_alone;
  auto &from = goes_alone ? round.alone : round.waiting;
  const auto share = (from.size() + m_seats.size() - 1) / m_seats.size();
  const auto life = static_cast<size_t>(std::max(1, m_options.answers_before_recycling - seat.answers));
  const auto size = goes_alone ? 1 : std::min({share, life, largest_batch});
  for (size_t i = 0; i < size; ++i) {
    const auto request = from.front();
    from.pop_front();
    seat.in_flight.push_back(request);
    seat.process->queue({static_cast<std::uint32_t>(request),
                         round.requests[request].kind,
                         {},
                         round.requests[request].payload});
  }
  seat.process->send_queued();
  restart_clock(seat);
}

void WorkerPool::wait_for_events(const Round &round) {
  std::vector<pollfd> watched;
  auto next_due = Clock::time_point::max();
  for (const auto &seat : m_seats) {
    if (seat.in_flight.empty())
      continue;
    if (!seat.process->is_alive())
      return;
    next_due = std::min(next_due, seat.due);
    const short wish = seat.process->has_queued() ? POLLIN | POLLOUT : POLLIN;
    watched.push_back({seat.process->stream(), wish, 0});
    if (seat.process->error_output() >= 0)
      watched.push_back({seat.process->error_output(), POLLIN, 0});
  }
  if (watched.empty() || round.open == 0)
    return;
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(next_due - Clock::now()).count();
  ::poll(watched.data(), watched.size(), static_cast<int>(std::clamp<long>(left, 0, 60'000)));
}

void WorkerPool::serve_seat(Seat &seat, Round &round) {
  if (seat.in_flight.empty())
    return;
  seat.process->send_queued();
  seat.process->receive();
  seat.process->receive_errors();
  while (auto frame = seat.process->next_frame())
    take_frame(seat, std::move(*frame), round);
  if (seat.in_flight.empty())
    return;
  if (!seat.process->is_alive())
    take_death(seat, round);
  else if (Clock::now() >= seat.due)
    take_lateness(seat, round);
}

void WorkerPool::take_frame(Seat &seat, Frame frame, Round &round) {
  if (!seat.has_greeted) {
    seat.has_greeted = frame.kind == FrameKind::hello && frame.payload == worker_protocol;
    round.is_hopeless = round.is_hopeless || !seat.has_greeted; // some other program, or another version
    restart_clock(seat);
    return;
  }
  const auto request = std::ranges::find(seat.in_flight, frame.id);
  const bool is_answer = frame.kind == FrameKind::answer || frame.kind == FrameKind::refused;
  if (!is_answer || request == seat.in_flight.end())
    return; // nobody asked for it; if it goes on so, the deadline ends it
  const auto outcome =
      frame.kind == FrameKind::answer ? WorkerAnswer::Outcome::answered : WorkerAnswer::Outcome::refused;
  round.close(*request, {outcome, std::move(frame.payload), {}});
  seat.in_flight.erase(request);
  ++seat.answers;
  restart_clock(seat);
}

// Nobody can know which request of a batch killed the worker (an earlier one may have done the damage, or the
// system ended it for want of memory), so each goes once more, alone; who dies then is guilty.
void WorkerPool::take_death(Seat &seat, Round &round) {
  const auto said = seat.process->said();
  if (!seat.has_greeted) {
    round.is_hopeless = true;
    for (auto &answer : round.answers)
      if (answer.outcome == WorkerAnswer::Outcome::unavailable)
        answer.said = said;
    return;
  }
  if (seat.is_second_try) {
    const auto outcome = said.find("out of memory") == std::string::npos
                             ? WorkerAnswer::Outcome::crashed
                             : WorkerAnswer::Outcome::out_of_memory;
    round.close(seat.in_flight.front(), {outcome, {}, said});
  } else {
    round.alone.insert(round.alone.end(), seat.in_flight.begin(), seat.in_flight.end());
  }
  seat = Seat{};
}

// The worker answers in order, so the oldest open request is the one that it has been busy with.
void WorkerPool::take_lateness(Seat &seat, Round &round) {
  if (!seat.has_greeted) {
    round.is_hopeless = true;
    return;
  }
  round.close(seat.in_flight.front(), {WorkerAnswer::Outcome::late, {}, seat.process->said()});
  seat.in_flight.pop_front();
  round.waiting.insert(round.waiting.begin(), seat.in_flight.begin(), seat.in_flight.end());
  seat = Seat{};
}

} // namespace waymark

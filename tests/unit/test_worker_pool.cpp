#include "catch.hpp"

#include "worker/worker_pool.hpp"

#include <csignal>
#include <filesystem>
#include <sys/wait.h>
#include <thread>

using namespace waymark;
using Outcome = WorkerAnswer::Outcome;

namespace {

WorkerOptions options_with(int workers, int deadline_ms = 20'000) {
  WorkerOptions options;
  options.program = WAYMARK_WORKER;
  options.workers = workers;
  options.deadline = std::chrono::milliseconds(deadline_ms);
  return options;
}

WorkerRequest exercise(const std::string &what) {
  return {FrameKind::exercise, what};
}

std::vector<WorkerRequest> echoes(int count) {
  std::vector<WorkerRequest> requests;
  for (int i = 0; i < count; ++i)
    requests.push_back(exercise("echo " + std::to_string(i)));
  return requests;
}

size_t open_descriptors() {
  return static_cast<size_t>(std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {}));
}

// Whether all but one request were echoed, and that one ended as expected.
void check_only_one_fails(const std::vector<WorkerRequest> &requests,
                          const std::vector<WorkerAnswer> &answers, size_t guilty, Outcome outcome) {
  REQUIRE(answers.size() == requests.size());
  for (size_t i = 0; i < answers.size(); ++i) {
    INFO(i << ": " << answers[i].said);
    CHECK((answers[i].outcome == (i == guilty ? outcome : Outcome::answered)));
    if (i != guilty)
      CHECK(answers[i].payload == requests[i].payload);
  }
}

} // namespace

TEST_CASE("answers come in the order of the requests, from one worker and from three") {
  for (const int workers : {1, 3}) {
    WorkerPool pool(options_with(workers));
    const auto requests = echoes(40);
    check_only_one_fails(requests, pool.ask(requests), requests.size(), Outcome::answered);
    CHECK(pool.started() <= workers);
  }
}

TEST_CASE("a worker starts with the first request, not before, and stays warm") {
  WorkerPool pool(options_with(1));
  CHECK(pool.started() == 0);
  CHECK(pool.ask({}).empty());
  CHECK(pool.started() == 0);
  pool.ask(echoes(3));
  pool.ask(echoes(3));
  CHECK(pool.started() == 1);
}

TEST_CASE("a crash fails alone") {
  for (const int workers : {1, 2}) {
    WorkerPool pool(options_with(workers));
    auto requests = echoes(12);
    requests[5] = exercise("crash");
    check_only_one_fails(requests, pool.ask(requests), 5, Outcome::crashed);
  }
}

TEST_CASE("a request without end fails alone at its deadline") {
  WorkerPool pool(options_with(1, 700));
  auto requests = echoes(6);
  requests[1] = exercise("hang");
  const auto begin = std::chrono::steady_clock::now();
  check_only_one_fails(requests, pool.ask(requests), 1, Outcome::late);
  CHECK((std::chrono::steady_clock::now() - begin < std::chrono::seconds(15)));
}

#ifndef __SANITIZE_ADDRESS__ // its shadow memory leaves no room for a limit
TEST_CASE("a request that wants too much memory fails alone") {
  auto options = options_with(1);
  options.memory_limit = std::uint64_t{512} << 20U;
  WorkerPool pool(options);
  auto requests = echoes(6);
  requests[2] = exercise("memory");
  check_only_one_fails(requests, pool.ask(requests), 2, Outcome::out_of_memory);
}
#endif

TEST_CASE("a worker that talks nonsense is replaced, and only that request fails") {
  WorkerPool pool(options_with(1));
  auto requests = echoes(6);
  requests[3] = exercise("garbage");
  check_only_one_fails(requests, pool.ask(requests), 3, Outcome::crashed);
}

TEST_CASE("a request of no known form is refused and harms nobody") {
  WorkerPool pool(options_with(1));
  auto requests = echoes(3);
  requests[1] = {FrameKind::draw_diagram, "not a packed request"};
  check_only_one_fails(requests, pool.ask(requests), 1, Outcome::refused);
  CHECK(pool.started() == 1);
}

TEST_CASE("a worker killed from outside in mid-batch costs no answer") {
  WorkerPool pool(options_with(1, 20'000));
  pool.ask(echoes(1));
  REQUIRE(pool.running().size() == 1);
  const auto victim = pool.running()[0];
  ::kill(victim, SIGSTOP); // the batch is sent and not answered until the kill
  std::thread killer([victim] {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    ::kill(victim, SIGKILL);
  });
  const auto requests = echoes(4);
  check_only_one_fails(requests, pool.ask(requests), requests.size(), Outcome::answered);
  killer.join();
  CHECK(pool.started() == 2);
}

TEST_CASE("a worker that died between two rounds is replaced unnoticed") {
  WorkerPool pool(options_with(1));
  pool.ask(echoes(1));
  ::kill(pool.running()[0], SIGKILL);
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  CHECK((pool.ask(echoes(1))[0].outcome == Outcome::answered));
}

TEST_CASE("a worker is recycled after 50 answers") {
  WorkerPool pool(options_with(1));
  const auto requests = echoes(120);
  check_only_one_fails(requests, pool.ask(requests), requests.size(), Outcome::answered);
  CHECK(pool.started() == 3);
}

TEST_CASE("large requests and answers get through while both sides write") {
  WorkerPool pool(options_with(2));
  std::vector<WorkerRequest> requests;
  for (int i = 0; i < 8; ++i)
    requests.push_back(exercise(std::string(3'000'000, static_cast<char>('a' + i))));
  check_only_one_fails(requests, pool.ask(requests), requests.size(), Outcome::answered);
}

TEST_CASE("a pool leaves no open descriptor and no zombie") {
  const auto before = open_descriptors();
  {
    WorkerPool pool(options_with(2, 700));
    auto requests = echoes(10);
    requests[0] = exercise("crash");
    requests[4] = exercise("hang");
    pool.ask(requests);
  }
  CHECK(open_descriptors() == before);
  CHECK(::waitpid(-1, nullptr, WNOHANG) <= 0); // other tests' workers may run; none has ended unnoticed
}

TEST_CASE("a program that is missing or is no worker makes every request unavailable, at once") {
  for (const std::string program : {"/nowhere/waymark-worker", "/bin/true", "/bin/cat", "/etc/hostname"}) {
    INFO(program);
    auto options = options_with(2);
    options.program = program;
    WorkerPool pool(options);
    for (const auto &answer : pool.ask(echoes(5)))
      CHECK((answer.outcome == Outcome::unavailable));
  }
}

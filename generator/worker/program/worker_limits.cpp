#include "worker/program/worker_limits.hpp"

#include <cstdlib>
#include <new>
#include <string_view>
#include <sys/resource.h>
#include <unistd.h>

namespace waymark {
namespace {

void end_for_want_of_memory() {
  static constexpr std::string_view text = "out of memory\n";
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
  std::abort();
}

} // namespace

void set_memory_limit([[maybe_unused]] std::uint64_t bytes) {
  std::set_new_handler(end_for_want_of_memory);
  const rlimit no_core{0, 0};
  ::setrlimit(RLIMIT_CORE, &no_core);
#ifndef __SANITIZE_ADDRESS__ // it reserves terabytes of address space for its shadow
  const rlimit space{bytes, bytes};
  if (bytes > 0)
    ::setrlimit(RLIMIT_AS, &space);
#endif
}

} // namespace waymark

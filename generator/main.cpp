// argv → command → exit status; the only place that reads the clock.
#include "cli/run_command.hpp"

#include <filesystem>

int main(int argc, char **argv) {
  std::error_code ignored;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored).string();
  return waymark::run_command_line(argc, argv, program, std::chrono::system_clock::now());
}

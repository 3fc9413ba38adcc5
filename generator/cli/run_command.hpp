// A command line is carried out: its report goes to the two streams, its status to the shell.
#pragma once
#include <chrono>
#include <string>

namespace waymark {

// `program` is the path of the running program, `now` the only reading of the clock.
int run_command_line(int argc, char **argv, const std::string &program,
                     std::chrono::system_clock::time_point now);

} // namespace waymark

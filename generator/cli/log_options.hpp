// The options of `waymark log`.
// Why: they are words of their own: ids, habits with their counts, a note.
#pragma once
#include "build/log_week.hpp"

namespace CLI {
class App;
}

namespace waymark {

// As they stand on the command line.
struct LogWords {
  std::optional<double> hours;
  std::vector<std::string> done;
  std::vector<std::string> counts; // "leetcode=5"
  std::string note;
};

CLI::App *add_log(CLI::App &app, LogWords &words);

LogRequest understand(const LogWords &words);
// Whether there is nothing to log.
bool is_empty(const LogRequest &request);

} // namespace waymark

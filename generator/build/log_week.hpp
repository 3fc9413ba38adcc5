// A week's journal entry from the command line: made, or extended with everything in it kept.
// Why: what was done is written down on the evening it was done, or never.
#pragma once
#include "build/build_report.hpp"

#include <string>
#include <utility>
#include <vector>

namespace waymark {

struct LogRequest {
  std::optional<double> hours;   // to be added
  std::vector<std::string> done; // ids of items
  std::vector<std::pair<std::string, int>> counts;
  std::string note; // a paragraph
};

// Writes content/journal/<week>.md of the ISO week in which today lies, or nothing where anything is wrong.
BuildReport log_week(const SiteOptions &options, const LogRequest &request, Colour colour);

} // namespace waymark

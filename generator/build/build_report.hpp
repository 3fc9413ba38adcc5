// What a command has to say when it is done.
// Why: printing is the command line's; the passes stay free of streams and can be tested as functions.
#pragma once
#include "build/site_options.hpp"
#include "diagnostic/print.hpp"

namespace waymark {

struct BuildReport {
  ExitStatus status = ExitStatus::fine;
  std::string diagnostics; // for stderr
  std::string summary;     // for stdout, whole lines
};

// content_errors where there is an error, or a warning that counts as one.
ExitStatus status_of(const Diagnostics &diagnostics, const SiteOptions &options);

// Sorted, with the lines of the portfolio's own files; shipped templates are shown as well.
std::string print_for(const SiteOptions &options, const Diagnostics &diagnostics, Colour colour);

// "3 errors, 1 warning", or empty.
std::string count_line(const Diagnostics &diagnostics);

} // namespace waymark

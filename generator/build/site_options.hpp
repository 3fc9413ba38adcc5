// What a command was asked for, as far as the site depends on it.
#pragma once
#include "derive/derive_site.hpp"
#include "load/load_content.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace waymark {

struct SiteOptions {
  std::string root;     // of the portfolio: the folder that holds content/
  std::string output;   // of the site; empty: <root>/site
  std::string base_url; // replaces the one of site.yaml where not empty
  DeriveOptions::Drafts drafts = DeriveOptions::Drafts::leave_out;
  DeriveOptions::Future future = DeriveOptions::Future::wait;
  LoadOptions::Drafts draft_mistakes = LoadOptions::Drafts::lenient;
  enum class Warnings { allowed, are_errors } warnings = Warnings::allowed;
  std::optional<Date> date; // replaces today
  int jobs = 1;
  std::chrono::system_clock::time_point now; // read once, in main
  std::string worker_program;                // waymark-worker's path
};

// 0 fine, 1 errors in the content, 3 the machine failed (disk, permission); 2, wrong use, is the command
// line's.
enum class ExitStatus { fine = 0, content_errors = 1, wrong_use = 2, machine_failed = 3 };

} // namespace waymark

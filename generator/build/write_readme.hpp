// `waymark readme [SLUG]`: a project's README for GitHub.
#pragma once
#include "build/build_report.hpp"

namespace waymark {

struct ReadmeRequest {
  std::string slug;   // empty: the only project
  std::string output; // empty: stdout
};

BuildReport write_readme(const SiteOptions &options, const ReadmeRequest &request, Colour colour);

} // namespace waymark

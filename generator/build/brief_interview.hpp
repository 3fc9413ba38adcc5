// `waymark brief SLUG`: a private sheet for an interview about a project.
#pragma once
#include "build/build_report.hpp"

namespace waymark {

struct BriefRequest {
  std::string slug;
  std::string output; // empty: stdout
};

// A file in a folder that is published, or that pages are made from, is refused.
BuildReport brief_interview(const SiteOptions &options, const BriefRequest &request, Colour colour);

} // namespace waymark

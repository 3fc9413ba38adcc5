// `waymark roadmap [FILE]`: how a roadmap was understood, as a table or as JSON.
// Why: an owner wants to see that the reader took the document as it was meant, and the ids to name in a
// journal.
#pragma once
#include "build/build_report.hpp"

#include <string>

namespace waymark {

struct RoadmapRequest {
  std::string file; // any Markdown file; empty: all roadmaps of the portfolio
  enum class Form { table, json } form = Form::table;
};

// A file of the portfolio is shown with its journal and evidence, any other with its ticks alone. What could
// be understood is printed even where the content has errors.
BuildReport describe_roadmap(const SiteOptions &options, const RoadmapRequest &request, Colour colour);

} // namespace waymark

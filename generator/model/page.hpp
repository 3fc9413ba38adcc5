// A page of its own: content/pages/<slug>.md (about, uses, now).
#pragma once
#include "model/document.hpp"
#include "model/reference.hpp"

#include <string>
#include <vector>

namespace waymark {

struct Page {
  SourcePosition position;
  std::string file;
  std::string slug;
  std::string route; // set by derive: "/<slug>/"
  std::string title; // required
  std::string summary;
  std::vector<Reference> aliases; // old addresses that lead here
  bool sample = false;
  Document body;
  SourcePosition summary_position; // of the title where there is no summary
};

} // namespace waymark

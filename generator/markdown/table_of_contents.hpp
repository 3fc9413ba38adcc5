// The headings of a document, for its table of contents.
#pragma once
#include "model/document.hpp"

#include <string>
#include <vector>

namespace waymark {

struct TocEntry {
  int level = 1;    // of the heading, as written
  std::string id;   // its anchor
  std::string text; // plain text
};

// In order; headings inside quotes, lists and footnotes are no parts of the document and not among them.
std::vector<TocEntry> table_of_contents(const Document &document);

} // namespace waymark

// The headings of a document, and what acts as one, with the headings above them.
#pragma once
#include "load/roadmap/passage.hpp"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

struct OutlineHeading {
  size_t passage = 0;
  int level = 1;
  std::string text;             // plain
  std::optional<size_t> parent; // index into the outline
  int lines = 0;                // up to the next heading of the same or a higher level
  size_t end_passage = 0;       // the first one after that extent
};

using Outline = std::vector<OutlineHeading>; // in the document's order, without the title

Outline outline_of(const std::vector<DocumentPassage> &passages, std::optional<size_t> title);

} // namespace waymark

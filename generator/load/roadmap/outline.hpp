// The headings of a document with the headings above them.
#pragma once
#include "model/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

struct OutlineHeading {
  size_t block = 0;
  int level = 1;
  std::string text;             // plain
  std::optional<size_t> parent; // index into the outline
  int lines = 0;                // up to the next heading of the same or a higher level
  size_t end_block = 0;         // the first block after that extent
};

using Outline = std::vector<OutlineHeading>; // in the document's order, without the title

Outline outline_of(const Document &document, std::optional<size_t> title_block);

} // namespace waymark

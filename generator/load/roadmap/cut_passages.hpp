// Cuts a document into passages: every heading, bold line, list item or table row that may name a unit stands
// for itself.
#pragma once
#include "load/roadmap/passage.hpp"

namespace waymark {

// Moves the blocks out of the document. `title_block` is the block of its own title.
DocumentPassages cut_passages(Document &document, std::optional<size_t> title_block);

} // namespace waymark

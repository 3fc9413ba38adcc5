// What list items say about their state beside cmark's boxes: "[/]", "[-]", a line through them, the
// document's legend. Why: it is read once, from the document, so that everything after it sees one field:
// Block::tick.
#pragma once
#include "load/roadmap/parse_status.hpp"

namespace waymark {

// "[/]" is doing; "[-]" and GitLab's "[~]" are dropped; "[>]" and "[<]" (moved, scheduled) are open. An item
// whose paragraph is struck through as a whole is dropped. A sign of the legend at the begin or the end of an
// item is its state, unless a ticked box says that it is done. Marks and signs leave the text.
void mark_states(Document &document);

} // namespace waymark

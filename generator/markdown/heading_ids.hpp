// The anchors of a document's headings, made from their words.
// Why: links and tables of contents need ids that are unique and stay the same while the text does.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "model/document.hpp"

namespace waymark {

// An id that is already there was pinned by {#id} and comes first; the others get their words, "-2" where
// these are taken, and "section" where there are none. The same id pinned twice is a warning.
void set_heading_ids(Document &document, Diagnostics &diagnostics);

} // namespace waymark

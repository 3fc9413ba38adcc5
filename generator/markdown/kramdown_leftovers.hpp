// What Jekyll's kramdown adds to Markdown, read or removed: {#id}, {: .class}, {:toc}.
// Why: documents that come from Jekyll must not show their attribute lists to readers.
#pragma once
#include "model/document.hpp"

namespace waymark {

// "{#id}" at a heading's end, or "{: #id}" below it, becomes the heading's id; every other attribute list
// goes, and so does a list that stands for a table of contents ("* TOC" with "{:toc}").
void remove_kramdown_leftovers(Document &document);

} // namespace waymark

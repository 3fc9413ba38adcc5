// The title and the summary of a roadmap document.
#pragma once
#include "model/roadmap.hpp"

#include <optional>
#include <string>

namespace waymark {

// Sets title (the first h1 that is no unit, else the front matter's, else the file's name) and summary (the
// front matter's, else the first paragraph before the units). Returns the block of an h1 that says nothing
// but the title and begins the document: the page shows it as its own heading.
std::optional<size_t> take_title(const Document &document, const std::string &file_name, Roadmap &roadmap);

} // namespace waymark

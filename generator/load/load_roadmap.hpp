// A roadmap file, in the shape in which people write roadmaps, as a Roadmap.
// Why: the document is the source of truth: units, spans, sections and items are found in it, not declared.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "file_access/file_reader.hpp"
#include "model/roadmap.hpp"

#include <optional>

namespace waymark {

// Nothing only where the front matter is broken (reported). Front matter may be absent; keys of Jekyll are
// passed over, others unknown are errors.
std::optional<Roadmap> load_roadmap(const SourceFile &file, Diagnostics &diagnostics);

// The same of a file that is no part of the portfolio: it may be called README.md, and its front matter may
// hold whatever keys another program reads.
std::optional<Roadmap> load_foreign_roadmap(const SourceFile &file, Diagnostics &diagnostics);

} // namespace waymark

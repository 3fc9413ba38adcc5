// What was done in one week: content/journal/2026-W47.md.
#pragma once
#include "file_access/file_reader.hpp"
#include "model/journal.hpp"

#include <optional>

namespace waymark {

std::optional<JournalWeek> load_journal_week(const SourceFile &file, Diagnostics &diagnostics);

} // namespace waymark

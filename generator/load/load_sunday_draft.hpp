// A Sunday draft that stands in content/linkedin/<folder>/draft.md.
#pragma once
#include "file_access/file_reader.hpp"
#include "model/sunday_draft.hpp"

#include <optional>

namespace waymark {

// Its mistakes are warnings: a draft never stops the site.
std::optional<SundayDraft> load_sunday_draft(const SourceFile &file, Diagnostics &diagnostics);

// The texts to paste, for the commands that read them; building a site needs none.
void load_draft_texts(const FileReader &reader, std::vector<SundayDraft> &drafts);

} // namespace waymark

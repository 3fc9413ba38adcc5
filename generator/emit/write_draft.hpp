// Writes a Sunday's folder, and never over a file that the owner has edited.
// Why: the draft is Waymark's first word and the owner's last; an edit is known by the hash in draft.md.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "model/sunday_draft.hpp"
#include "model/sunday_pack.hpp"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

enum class EditedFiles { keep, replace_with_backup }; // --force: the old one stays as "<name>.bak"

enum class DraftFileState { created, refreshed, unchanged, kept_edited, kept_posted, replaced, failed };

struct WrittenDraftFile {
  std::string name;
  DraftFileState state = DraftFileState::created;
  std::string backup; // "post.txt.bak" where replaced
};

// What the file holds where write_draft would keep it as the owner's own; nothing where it would be written.
std::optional<std::string> own_file(const std::string &root, const SundayPack &pack, const SundayDraft *known,
                                    EditedFiles edited, const std::string &name);

// `root` is the portfolio's folder; `known` is what load read of the folder's draft.md, null where there is
// none. A posted draft is left alone altogether. What could not be written is an error in the diagnostics.
std::vector<WrittenDraftFile> write_draft(const std::string &root, const SundayPack &pack,
                                          const SundayDraft *known, EditedFiles edited,
                                          Diagnostics &diagnostics);

} // namespace waymark

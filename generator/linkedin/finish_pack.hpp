// The last steps of a Sunday's folder: files that others have made, and what draft.md says of the pictures.
// Why: the pictures are drawn after the text is composed, and draft.md knows every file and what it shows.
#pragma once
#include "model/sunday_pack.hpp"

#include <string>

namespace waymark {

// Before draft.md, which then knows its hash.
void add_file(SundayPack &pack, const std::string &name, std::string bytes);

// "## Pictures" at the end of draft.md: the alternative text of every picture that the pack holds.
void tell_pictures(SundayPack &pack);

} // namespace waymark

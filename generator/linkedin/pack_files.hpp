// The files of a Sunday's folder: what to paste, the comment with the link, and draft.md, which knows the
// rest. Why: the owner pastes and ticks off; the front matter of draft.md is what load reads back.
#pragma once
#include "linkedin/subject.hpp"
#include "model/sunday_pack.hpp"

namespace waymark {

SundayPack pack_of(const Site &site, const Subject &subject, const Composition &composition, Date day,
                   const std::string &folder);

// "content/linkedin/2026-11-22-late-rows"
std::string folder_of(const Subject &subject, Date day);

} // namespace waymark

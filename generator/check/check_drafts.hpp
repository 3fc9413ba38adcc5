// Reads the Sunday drafts as their readers will: the limit, the fold, links, hashtags, what is left over.
// Why: the owner edits post.txt by hand, and LinkedIn cuts or hides without a word.
#pragma once
#include "model/content.hpp"

namespace waymark {

// Drafts whose text was loaded; posted ones are left alone. Also folders that contradict each other.
void check_drafts(const std::vector<SundayDraft> &drafts, Diagnostics &diagnostics);

} // namespace waymark

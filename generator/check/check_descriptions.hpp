// Titles and descriptions as search results and link previews show them.
// Why: they are the first, and often the only, lines that anybody reads of a page.
#pragma once
#include "model/site.hpp"

namespace waymark {

// Warnings: a description that is missing or has fewer than 50 characters (loading tells of more than 160),
// and a title that two pages share.
void check_descriptions(const Site &site, Diagnostics &diagnostics);

} // namespace waymark

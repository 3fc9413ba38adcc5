// What a page's head says to machines: its card and its description in schema.org's words.
// Why: every view gets both in the same way, and none has to think of them.
#pragma once
#include "render/views/page_view.hpp"

namespace waymark {

// Lets the data of every page have `card` and `json_ld`. The pages above a page are those of the views whose
// routes begin its own.
void add_metadata(const RenderContext &context, std::vector<PageView> &views);

} // namespace waymark

// Gives Sunday packs what linkedin cannot make alone: carousel.pdf, cover.png, post.json and preview.html.
// Why: pictures come from the worker, the page from a template, and both follow a text that the owner has
// edited; here they meet.
#pragma once
#include "build/site_options.hpp"
#include "emit/write_draft.hpp"
#include "model/site.hpp"
#include "model/sunday_pack.hpp"

namespace waymark {

// The worker is started only for what the cache lacks. A picture that cannot be drawn is a warning.
void complete_packs(const SiteOptions &options, const Site &site, EditedFiles edited,
                    std::vector<SundayPack> &packs, Diagnostics &diagnostics);

} // namespace waymark

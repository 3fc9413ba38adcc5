// The address of every page, and which posts are out.
#pragma once
#include "derive/derive_site.hpp"

namespace waymark {

// Sets `route` everywhere. Two things at one address, or a page at an address of the site's own, are errors.
void derive_routes(Content &content, Diagnostics &diagnostics);

// Fills site.posts (newest first), site.waiting and site.primary_roadmap.
void derive_published(Site &site, const DeriveOptions &options);

// "https://me.github.io/repo" → "https://me.github.io/repo/" and "/repo/". An address without scheme and host
// is an error at `position`.
void derive_base(Site &site, const std::string &base_url, const SourcePosition &position,
                 Diagnostics &diagnostics);

} // namespace waymark

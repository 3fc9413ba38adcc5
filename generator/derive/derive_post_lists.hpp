// The lists of posts: all of them in pages, by tag, by series.
#pragma once
#include "model/site.hpp"

namespace waymark {

// Fills site.post_pages, site.tags, site.series and site.archive, and tells each published post where it
// stands in them. Needs site.posts. A tag or series that is spelt in several ways is one, and every spelling
// but the first is a warning at its place.
void derive_post_lists(Site &site, Diagnostics &diagnostics);

// The posts of a list, `per_page` on each page; a list without posts has one page.
std::vector<ListPage> list_pages(const std::string &route, const std::vector<size_t> &posts, size_t per_page);

} // namespace waymark

// A post as feeds carry it: readers of Atom and of JSON Feed get the same text under the same name.
// Why: a feed is read far from the site, without its styles, addresses and drawings.
#pragma once
#include "model/fragments.hpp"
#include "model/site.hpp"

#include <string>
#include <vector>

namespace waymark {

// The newest, at most 20; drafts are shown on the site alone, and only when asked for.
std::vector<const Post *> feed_posts(const Site &site);

// "tag:me.example,2026-11-15:/posts/x/" (RFC 4151): stays when the site moves to another folder or scheme.
std::string feed_entry_id(const Post &post, const Site &site);

// The whole post. Every address is absolute, those of its own sections too; a diagram is told in words, with
// a link to where it is drawn.
std::string feed_entry_html(const Post &post, const Site &site, const Fragments &fragments);

// The newest day on which a post was published or updated; today where there is none.
Date last_feed_change(const Site &site);

} // namespace waymark

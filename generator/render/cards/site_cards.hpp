// What stands on the social card of each page.
// Why: a shared link is judged by its picture: what it is, how far it is, and whose.
#pragma once
#include "model/card.hpp"
#include "model/site.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// The start's first; none where the owner wants none. `digests` are small drawings of the projects' diagrams,
// by key; `tokens_css` gives colours, font and style.
std::vector<PageCard> site_cards(const Site &site, const std::map<std::string, std::string> &digests,
                                 std::string_view tokens_css);

} // namespace waymark

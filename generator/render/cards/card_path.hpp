// Where the picture of a page for link previews lies.
// Why: the page names it before anybody has drawn it.
#pragma once
#include "model/post.hpp"

#include <string>
#include <string_view>

namespace waymark {

// "/posts/x/" → "/cards/posts/x.png"; the start's is "/cards/index.png".
std::string card_path(std::string_view route);

// Pages of these kinds have a card of their own; all others share the start's.
bool has_own_card(std::string_view page_kind);

// A cover that is a PNG or JPEG of at least 600×315 px, which networks show large, is the post's preview.
bool cover_is_card(const Post &post);
// "image/png" or "image/jpeg"; empty for what networks do not show.
std::string_view card_type(std::string_view path);

} // namespace waymark

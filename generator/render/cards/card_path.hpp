// Where the picture of a page for link previews lies.
// Why: the page names it before anybody has drawn it.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// "/posts/x/" → "/cards/posts/x.png"; the start's is "/cards/index.png".
std::string card_path(std::string_view route);

// Pages of these kinds have a card of their own; all others share the start's.
bool has_own_card(std::string_view page_kind);

} // namespace waymark

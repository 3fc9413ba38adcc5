#include "render/cards/card_path.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace waymark {

std::string card_path(std::string_view route) {
  if (route == "/")
    return "/cards/index.png";
  return "/cards" + std::string(route.substr(0, route.size() - 1)) + ".png";
}

bool has_own_card(std::string_view page_kind) {
  constexpr std::array<std::string_view, 6> kinds{"index", "project", "post", "roadmap", "skills", "resume"};
  return std::ranges::find(kinds, page_kind) != kinds.end();
}

std::string_view card_type(std::string_view path) {
  const auto ending = lower_case(path.substr(std::min(path.rfind('.'), path.size())));
  if (ending == ".png")
    return "image/png";
  return ending == ".jpg" || ending == ".jpeg" ? "image/jpeg" : "";
}

bool cover_is_card(const Post &post) {
  return post.cover && post.cover->width >= 600 && post.cover->height >= 315 &&
         !card_type(post.cover->path).empty();
}

} // namespace waymark

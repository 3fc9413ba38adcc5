// The addresses of lists of posts.
// Why: they are made of slugs and numbers alone, and are named here and nowhere else.
#pragma once
#include <string>

namespace waymark {

inline std::string tag_route(const std::string &slug) {
  return "/tags/" + slug + "/";
}

inline std::string series_route(const std::string &slug) {
  return "/series/" + slug + "/";
}

// "/posts/" and 2 → "/posts/page/2/"; the first page is the list itself.
inline std::string page_route(const std::string &list, size_t number) {
  return number == 1 ? list : list + "page/" + std::to_string(number) + "/";
}

} // namespace waymark

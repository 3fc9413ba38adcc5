// Lists of posts that have addresses of their own, and addresses that posts once had.
// Why: what stands on which page is decided once; pages, links and the sitemap follow it.
#pragma once
#include "model/reference.hpp"

#include <string>
#include <vector>

namespace waymark {

// One page of a list that is too long for one.
struct ListPage {
  std::string route;         // "/posts/", "/posts/page/2/"
  std::vector<size_t> posts; // places in Site::posts, newest first
};

struct Tag {
  std::string name; // as the first post wrote it
  std::string slug;
  std::string route;         // "/tags/data-quality/"
  std::vector<size_t> posts; // places in Site::posts, newest first
  std::vector<ListPage> pages;
};

struct Series {
  std::string name; // as the first post wrote it
  std::string slug;
  std::string route;         // "/series/late-data/"
  std::vector<size_t> posts; // places in Site::posts, the first part first
};

// A page that only leads on.
struct Redirect {
  Reference from; // as a route: "/2025/late/", "/2025/late.html"
  std::string to; // the route of what moved
};

} // namespace waymark

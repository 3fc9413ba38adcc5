// Everything inside the portfolio that a link may lead to.
// Why: owners link files to files, as editors and GitHub do; the site has other addresses.
#pragma once
#include "model/site.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace waymark {

struct LinkTarget {
  std::string path;           // of the site: "/posts/x/", "/posts/x/picture.png"
  bool is_published = true;   // a draft or waiting post is not
  bool knows_anchors = false; // `anchors` is complete
  std::set<std::string, std::less<>> anchors;
  std::map<std::string, std::string> moved; // ids of headings whose anchor on the page is another one
  const AssetFile *asset = nullptr;         // of a copied file
};

// By file ("content/posts/x.md"), by folder ("content/projects/y") and by address ("/posts/x/").
using LinkTargets = std::map<std::string, LinkTarget, std::less<>>;

LinkTargets link_targets(const Site &site);

// `destination` without its fragment, seen from `file` or from the page at `route`, or nothing. A post is
// found by its slug as well: "../posts/x.md" where the file is "2026-11-15-x.md".
const LinkTarget *find_target(const LinkTargets &targets, std::string_view destination, std::string_view file,
                              std::string_view route);

// "content/posts" + "../projects/y/" → "content/projects/y"; a path that leaves the root is empty.
std::string joined_path(std::string_view folder, std::string_view relative);

} // namespace waymark

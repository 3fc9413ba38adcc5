// What a page weighs for a phone: its HTML with the styles, scripts and fonts that it asks for.
// Why: a recruiter on a train has half a minute; the start page and the posts keep to a weight, and `check`
// says when one does not.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <map>
#include <string>
#include <string_view>

namespace waymark {

struct Weight {
  size_t raw = 0;  // bytes; fonts do not count
  size_t sent = 0; // gzipped; fonts, which are compressed already, as they are
};

// By the file's path below site/: "assets/site.1a2b3c4d.css".
using AssetWeights = std::map<std::string, Weight, std::less<>>;

// Notes a stylesheet, script or font; other files weigh nothing here.
void weigh_asset(const std::string &path, std::string_view bytes, AssetWeights &assets);

// `html` and what it asks for, drawn diagrams apart. `base_path` begins the site's addresses: "/repo/".
Weight weigh_page(std::string_view html, std::string_view base_path, const AssetWeights &assets);

// Warnings: a start page above 60 kB raw or 60 kB sent, a post above 100 kB raw. A kB has 1000 bytes.
void check_weight(const std::string &path, const Weight &weight, Diagnostics &diagnostics);

} // namespace waymark

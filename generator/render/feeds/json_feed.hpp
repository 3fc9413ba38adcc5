// feed.json: the newest posts in full, as JSON Feed 1.1 (jsonfeed.org).
#pragma once
#include "model/fragments.hpp"
#include "model/site.hpp"

#include <string>

namespace waymark {

std::string json_feed(const Site &site, const Fragments &fragments);

} // namespace waymark

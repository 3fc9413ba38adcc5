// feed.xml: the newest posts in full, as Atom (RFC 4287).
#pragma once
#include "model/fragments.hpp"
#include "model/site.hpp"

#include <string>

namespace waymark {

std::string atom_feed(const Site &site, const Fragments &fragments);

} // namespace waymark

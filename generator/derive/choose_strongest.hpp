// The one thing that the home page says first: the best proof that there is.
#pragma once
#include "model/site.hpp"

namespace waymark {

// A metric of a live project that says how it was measured (with evidence before without, with a "before"
// before without, then in the projects' order); else the newest certificate that holds; else the newest
// published post; else the primary roadmap's count, where anything is done. Never a target.
std::optional<StrongestProof> choose_strongest(const Site &site);

} // namespace waymark

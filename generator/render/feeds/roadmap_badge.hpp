// badges/<slug>.svg: how far a roadmap has come, as a picture for a README elsewhere.
// Why: it stands where neither the site's stylesheet nor its fonts reach, so it brings all it needs.
#pragma once
#include "model/roadmap.hpp"
#include "model/words.hpp"

#include <string>
#include <string_view>

namespace waymark {

// Self-contained SVG with the theme's colours in light and dark; its text is in its title and description
// too.
std::string roadmap_badge(const Roadmap &roadmap, std::string_view tokens_css, const Wording &words = {});

} // namespace waymark

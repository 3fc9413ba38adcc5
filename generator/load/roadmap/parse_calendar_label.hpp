// A unit's label that is a date alone: "January 2026", "Jan – Mar 2026: Basics", "2026", "H1 2026".
// Why: journals, changelogs and prose have such headings too, so these are units only among their like.
#pragma once
#include "load/roadmap/parse_unit_label.hpp"

#include <vector>

namespace waymark {

// `first`: the token at which the label begins, ornaments left out. Quarters are not read here: they are
// numbered.
std::optional<UnitLabel> parse_calendar_label(std::string_view text, const std::vector<TextToken> &tokens,
                                              size_t first);

} // namespace waymark

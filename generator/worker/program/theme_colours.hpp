// The colour words of the theme ("@accent") on their way through Graphviz.
// Why: Graphviz takes real colours only, and the page decides what gold is in light and in dark; so a word
// goes in as a colour that nobody writes, and comes out as a class.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// Replaces each known "@word" by its stand-in. Words that the theme does not have are appended to `unknown`
// and left as they are.
std::string with_stand_ins(std::string_view text, std::vector<std::string> &unknown);

// The word of a stand-in ("gold"), or nothing for any other colour.
std::optional<std::string_view> word_of_stand_in(std::string_view colour);

// "@accent", "@bronze" …
std::vector<std::string> theme_colour_words();

// Whether white text reads better on it than dark text; for "#rrggbb" and the names that Graphviz prints.
bool is_dark_colour(std::string_view colour);

} // namespace waymark

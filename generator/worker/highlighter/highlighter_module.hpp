// The one function of waymark-highlight.so, which waymark-worker loads when the first listing comes.
// Why: the highlighter brings Qt along; linked, it would double what every start of the worker costs.
#pragma once
#include "model/listing.hpp"

#include <string>
#include <vector>

namespace waymark {

inline constexpr const char *highlighter_file = "waymark-highlight.so"; // beside waymark-worker
inline constexpr const char *highlighter_symbol = "waymark_highlight";

// Parts that cover all of `code`, in `parts`; false where the language is unknown. `language` is a
// definition's name, one of model/code_languages.hpp, or a file's ending.
using HighlightCode = bool(const std::string &language, const std::string &code,
                           std::vector<CodePart> &parts);

} // namespace waymark

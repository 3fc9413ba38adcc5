// What is wrong with a DOT text that Graphviz refused, and what is doubtful in one that it took.
// Why: Graphviz says "syntax error in line 7 near ']'"; the cause is often a missing quote two words earlier.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <optional>
#include <string_view>

namespace waymark {

// The first mistake by DOT's grammar; nothing where the text follows it. Lines count from the text's first.
std::optional<Diagnostic> find_mistake(std::string_view dot);

// Slips that are valid DOT and draw something else than meant: "a → b", curly quotes, "step-1".
std::vector<Diagnostic> find_doubts(std::string_view dot);

} // namespace waymark

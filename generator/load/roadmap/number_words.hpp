// Numbers as people write them in a label: 3, three, III; third, 3rd.
#pragma once
#include "load/roadmap/text_tokens.hpp"

#include <optional>

namespace waymark {

enum class RomanNumbers { accepted, refused };

// Reads one number; the cursor stays where there is none. Roman ones are upper-case in the line, so `line` is
// asked for them: "Phase I", but not "i" or "mix".
std::optional<int> parse_number(TokenCursor &cursor, std::string_view line, RomanNumbers roman);
std::optional<int> parse_ordinal(TokenCursor &cursor);

} // namespace waymark

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
// "st" of "1st", "er" of "1er", "ª" of "1ª", where it touches its number.
bool accept_ordinal_ending(TokenCursor &cursor);
// "Week #3", "Minggu ke-3", "Tuần thứ 3": what may stand between a unit's word and its number.
void skip_number_prefix(TokenCursor &cursor);

} // namespace waymark

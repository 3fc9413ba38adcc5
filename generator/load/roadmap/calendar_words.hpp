// The words of calendar spans: names of months, and what joins or opens a range.
// Why: tables beside the grammar, so that another language is more rows.
#pragma once
#include "load/roadmap/text_tokens.hpp"

#include <optional>

namespace waymark {

std::optional<unsigned> month_of_word(const TextToken &token); // 1 to 12
bool is_ordinal_ending(const TextToken &token);                // 1st, 2nd, 3rd, 4th
bool is_range_word(const TextToken &token);                    // to, until, through
bool is_until_word(const TextToken &token);                    // by, until, before
bool is_since_word(const TextToken &token);                    // from, since, starting
bool is_present_word(const TextToken &token);                  // present, now, ongoing
bool is_ongoing_word(const TextToken &token);                  // ongoing, continuous, lifelong
// "about", "duration:", "~", "total": says nothing about the dates.
void skip_fillers(TokenCursor &cursor);

} // namespace waymark

// The words of calendar spans: names of months, and what joins or opens a range.
// Why: tables beside the grammar, so that another language is more rows.
#pragma once
#include "load/roadmap/text_tokens.hpp"

#include <optional>

namespace waymark {

// They read one word or phrase; the cursor stays where there is none.
// "January", "févr": 1 to 12. A name that is also another word ("set", "out", "gen") must have its year
// behind it.
std::optional<unsigned> accept_month(TokenCursor &cursor);
bool is_month(const TokenCursor &cursor);
// "tháng 3": the word before a month's number.
bool accept_month_prefix(TokenCursor &cursor);
// "June of 2026", "junio de 2026", "tháng 6 năm 2026"
bool accept_of(TokenCursor &cursor);
bool accept_range_word(TokenCursor &cursor); // to, until, a, bis, đến
bool accept_until(TokenCursor &cursor);      // by, until, before, hasta, entro
bool accept_since(TokenCursor &cursor);      // since, from: what follows may have no end
bool accept_from(TokenCursor &cursor);       // de, du, dal: what follows has an end
bool accept_present(TokenCursor &cursor);    // present, now, ongoing, heute
bool accept_ongoing(TokenCursor &cursor);    // ongoing, continuous, en curso
bool accept_end_of(TokenCursor &cursor);     // end of, fin de, Ende
bool accept_part_of(TokenCursor &cursor);    // mid, early, late: of a month
bool accept_onwards(TokenCursor &cursor);    // onwards, and on, en adelante
bool can_begin_calendar(const TokenCursor &cursor);
// "about", "duration:", "~", "total": says nothing about the dates.
void skip_fillers(TokenCursor &cursor);

} // namespace waymark

// The words that name a unit of a roadmap, and those that count time.
// Why: one table for all languages, so that another language is more rows and no more code.
#pragma once
#include "load/roadmap/text_tokens.hpp"
#include "model/roadmap.hpp"

#include <optional>

namespace waymark {

enum class GrammaticalNumber { singular, plural };
// Whether a unit's own name stands after the word too: "Nivel Principiante", but "Beginner Level".
enum class NameOrder { name_first, name_last };

struct UnitWord {
  UnitKind kind = UnitKind::phase;
  GrammaticalNumber number = GrammaticalNumber::singular;
  NameOrder order = NameOrder::name_first;
};

// They read one word or phrase; the cursor stays where there is none.
std::optional<UnitWord> accept_unit_word(TokenCursor &cursor);
bool is_unit_word(const TokenCursor &cursor);

// Day, week, month, quarter, year; also "wk", "mo", "yr" as they stand beside a number.
std::optional<UnitKind> accept_time_unit(TokenCursor &cursor);
bool is_time_unit(const TokenCursor &cursor);

} // namespace waymark

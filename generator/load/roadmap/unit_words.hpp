// The words that name a unit of a roadmap, and those that count time.
// Why: one table, so that another language is more rows and no more code.
#pragma once
#include "load/roadmap/text_tokens.hpp"
#include "model/roadmap.hpp"

#include <optional>

namespace waymark {

enum class GrammaticalNumber { singular, plural };

struct UnitWord {
  std::string_view text; // lower case
  UnitKind kind;
  GrammaticalNumber number;
};

// nullptr where the token is no such word.
const UnitWord *unit_word(const TextToken &token);

// Day, week, month, quarter, year; also "wk", "mo", "yr" as they stand beside a number.
std::optional<UnitKind> time_unit(const TextToken &token);

} // namespace waymark

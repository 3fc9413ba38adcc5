// The state of a piece of work as a status column or a legend says it: "✅", "Done", "In progress", "50%".
// Why: words of eight languages and the signs that people use, as data.
#pragma once
#include "load/roadmap/text_tokens.hpp"
#include "model/document.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace waymark {

// Of a whole cell: a sign, words, both ("✅ Done", where the words decide), or a percentage; a remark may
// follow in brackets or behind a dash. A cross says "not done", so it is open: dropped work must be called
// so.
std::optional<Tick> parse_status(std::string_view cell);

// "in progress", "hecho" at the cursor.
std::optional<Tick> accept_status(TokenCursor &cursor);

// Emoji and symbols at the begin of a text as one sign, the marks that only vary its look left out.
struct Sign {
  std::string text; // empty: there is none
  size_t end = 0;   // bytes of the text that it takes
};
Sign sign_at(const TokenCursor &cursor, std::string_view text);

} // namespace waymark

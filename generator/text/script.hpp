// Which script a character belongs to, as coarsely as the repair of encodings needs it.
// Why: damage undone gives words of one script; a lone foreign letter in a word is a misunderstanding.
#pragma once
#include <cstdint>

namespace waymark {

// none: unassigned, private, a control, or of a script or block that everyday text does not use. mark:
// combining. passing: what damage consists of and text hardly, so that it may stand between two repairs of
// one place.
enum class Script {
  none,
  passing,
  latin,
  greek,
  cyrillic,
  armenian,
  hebrew,
  arabic,
  indic,
  south_east_asian,
  georgian,
  ethiopic,
  mongolian,
  east_asian,
  symbol,
  mark
};

Script script_of(std::int32_t point); // of a code point beyond ASCII

} // namespace waymark

// One character whose UTF-8 bytes were misread as several, and how sure that is.
// Why: nearly every such sequence is damage, but `café…”` and `«Été` are right, and only what stands around
// them and what they would become tells.
#pragma once
#include "text/code_pages.hpp"
#include "text/script.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace waymark {

struct DamagedCharacter {
  size_t length = 0;      // how many characters it has become
  std::int32_t point = 0; // what it was
  Script script = Script::none;
  bool reads_well = false; // its characters may as well be meant: a letter and the quote behind it
  bool is_certain = false; // nothing but damage looks like this
};

// Characters beyond ASCII in a row, with the ASCII ones beside them (0 at the ends of the text).
struct DamagedRun {
  std::int32_t before = 0;
  std::vector<std::int32_t> points;
  std::int32_t after = 0;
};

// What begins at `at`; nothing where the bytes are no UTF-8 or mean a character that nobody writes.
std::optional<DamagedCharacter> damaged_character(CodePage page, const DamagedRun &run, size_t at);

} // namespace waymark

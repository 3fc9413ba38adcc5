// Text that was UTF-8, read as Mac Roman, Windows-1252 or Latin-1, and saved again: turned back.
// Why: such damage ("üéØ" for a target, "â€“" for a dash) comes with copied roadmaps, and readers must not
// see it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct EncodingRepair {
  int line = 0;   // of the text, from 1
  int column = 0; // in bytes of the damaged line, from 1
  std::string from;
  std::string to;
};

struct RepairedText {
  std::string text; // with as many lines as before
  std::vector<EncodingRepair> repairs;
};

// Undoes up to three such savings, one code page each. A sequence that may as well be meant is turned back
// only where most of the text beyond ASCII is damage. One with a lost byte stays, but for emoji read as Mac
// Roman whose first character was dropped, which is common.
RepairedText repair_encoding(std::string_view text);

} // namespace waymark

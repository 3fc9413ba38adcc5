// The owner's bytes made fit for the parser: valid UTF-8, plain line ends, no byte with a meaning of its own.
// Why: a file saved by any editor on any system must read the same, and tokens must not be forged.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <string>
#include <string_view>

namespace waymark {

struct CleanText {
  std::string text;
  int bytes_before = 0; // of a byte order mark that was taken off the first line
};

// CRLF becomes LF; NUL and the bytes of text/fragment_tokens.hpp become U+FFFD, and so does what is not
// UTF-8, which is an error once a line.
CleanText clean_text(const std::string &file, std::string_view text, int first_line,
                     Diagnostics &diagnostics);

} // namespace waymark

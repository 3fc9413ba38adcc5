// Cuts the inside of one {{ output }} or {% tag %} into tokens.
#pragma once
#include "render/template/cursor.hpp"
#include "render/template/token.hpp"

namespace waymark::templates {

// Reads from after the opening braces up to and including `close` ("}}" or "%}") with its sign ('-', '+').
// A tag that is not closed, or holds a wrong character or text, is reported and marked as broken.
struct Closing {
  char sign = ' '; // '-', '+', or ' '
};
Closing tokenize(Cursor &cursor, std::string_view close, Piece &piece, Diagnostics &diagnostics);

} // namespace waymark::templates

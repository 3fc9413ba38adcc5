// Diagnostics as text in the GNU form: file:line:column: error: message, the line, a caret, a hint.
// Why: editors and CI understand the form, and the owner sees the place without opening the file.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <functional>

namespace waymark {

// Gives the whole text of a file named in a position, or nothing where it cannot be read.
using SourceText = std::function<std::optional<std::string>(const std::string &file)>;

enum class Colour { never, always };

// Sorted by place, identical ones printed once.
std::string print_diagnostics(const Diagnostics &diagnostics, const SourceText &source_text,
                              Colour colour = Colour::never);

} // namespace waymark

// What is said of a character that no installed font has, with the package that would help.
// Why: a picture with holes or boxes is not what the owner wrote; they hear of it before anybody sees it.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <string_view>

namespace waymark {

// Emoji, arrows and the like, without which a text still says what it says.
bool is_sign(std::string_view character);

// A warning where it is a letter, else a note; `place` as in "on cards/start.png".
void tell_missing_font(std::string_view character, std::string_view place, const SourcePosition &position,
                       Diagnostics &diagnostics);

} // namespace waymark

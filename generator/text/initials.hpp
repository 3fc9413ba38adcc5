// The initials of a person's name.
// Why: cards and slides show them in a disc where a portrait would be.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// Of the first and the last word: "AS" of "Asha Sample"; one letter where there is one word.
std::string initials_of(std::string_view name);

} // namespace waymark

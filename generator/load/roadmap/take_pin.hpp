// "{#id}" at the end of a list item's words: the owner's own name for it.
#pragma once
#include "model/document.hpp"

#include <string>

namespace waymark {

// Takes it out of the item's first paragraph; empty where there is none.
std::string take_pin(Block &item);

} // namespace waymark

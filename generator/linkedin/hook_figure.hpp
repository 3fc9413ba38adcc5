// The number of a hook, with its sign or unit: "82%", "3,198", "41 min".
// Why: a carousel's cover is seen for a second, and a number is what is seen first.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// Of several the last percentage, else the first number of two digits or more; empty where there is none.
std::string hook_figure(std::string_view hook);

} // namespace waymark

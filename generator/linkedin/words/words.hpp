// The type of the word lists: lower-case words and phrases with plain apostrophes.
// Why: they are tables of the compiler, so that a start of the program costs nothing.
#pragma once
#include <string_view>

namespace waymark::english {

using Words = const std::string_view[];

} // namespace waymark::english

// The language of a fence: the first word of its info string.
#pragma once
#include <string_view>

namespace waymark {

// "python" of "python {3,5}", "python{3,5}", "python,ignore" and "{.python .wide}"; empty where none is
// named, as in "{3,5-7}".
std::string_view code_language(std::string_view info);

} // namespace waymark

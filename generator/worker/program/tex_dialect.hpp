// TeX as people write it, in the words that blahtexml knows.
// Why: align, tfrac and a typed "≤" are everyday TeX, and none of them is known to it.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

std::string plain_tex(std::string_view tex);

} // namespace waymark

// How many bytes a text has on its way to the visitor.
// Why: hosts send text gzipped, so that is what a page weighs; zlib knows.
#pragma once
#include <cstddef>
#include <string_view>

namespace waymark {

// At the strongest compression, as "gzip -9" has it.
size_t gzip_size(std::string_view text);

} // namespace waymark

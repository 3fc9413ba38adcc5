// A short name for any bytes: XXH3-128 as 32 hex digits.
// Why: caches, drawings and written files are told apart by content; it is quick and guards against
// accidents, not against attackers.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// The canonical (big-endian) form, lower case: the same on every machine.
std::string content_hash(std::string_view bytes);

} // namespace waymark

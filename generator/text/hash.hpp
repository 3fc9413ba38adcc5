// A content's name: equal bytes have equal hashes, on every machine.
// Why: caches, drawings and "was this file edited?" compare contents without keeping them.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// XXH3-128 as 32 hex digits; not for secrets.
std::string content_hash(std::string_view bytes);

} // namespace waymark

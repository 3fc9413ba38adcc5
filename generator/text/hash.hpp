// Content hashes: the names of cached fragments and assets, and how an owner's edit is known.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// XXH3-128 as 32 hexadecimal digits. Not for secrets: it tells equal from different, not honest from forged.
std::string content_hash(std::string_view bytes);

} // namespace waymark

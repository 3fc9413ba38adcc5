// Bytes as Base64 (RFC 4648, with padding).
// Why: a page that is opened from disk carries its small pictures itself.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

std::string base64(std::string_view bytes);

} // namespace waymark

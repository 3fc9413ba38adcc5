// A flow list or map ([a, b], {a: 1}) that gets one entry more, or another value for a key.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

// `text` begins with the opening bracket; what stands behind the closing one stays. Nothing where it is never
// closed.
std::optional<std::string> with_flow_entry(std::string_view text, std::string_view entry);

// The same with the value of `key` replaced; nothing where the map does not have it.
std::optional<std::string> with_flow_value(std::string_view text, std::string_view key,
                                           std::string_view value);

} // namespace waymark

// The address of a link in a diagram, as it may stand in a page.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

// For an href attribute, escaped: paths of this site ("/projects/x/") and anchors become tokens. Nothing for
// schemes other than http, https, mailto and tel, and for addresses with control characters.
std::optional<std::string> safe_link(std::string_view address);

} // namespace waymark

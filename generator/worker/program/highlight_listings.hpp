// A packed list of listings highlighted.
// Why: the highlighter stands in a module of its own, which only a worker that needs it loads.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

// The packed answers, in the order of the packed requests; nothing where they make no sense or the module
// cannot be loaded, and `reason` says which.
std::optional<std::string> answer_listings(std::string_view requests, std::string &reason);

} // namespace waymark

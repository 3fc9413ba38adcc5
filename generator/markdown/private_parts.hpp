// Takes <!-- private --> … <!-- /private --> out of Markdown before it is parsed.
// Why: what never reaches the parser can leak into no page, feed, search index or draft.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "markdown/position_map.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace waymark {

// The text without its private parts; `map` learns what was taken out. Markers that code merely shows stay.
// Errors: a part that never ends (hides all that follows), an end without a beginning.
std::string without_private_parts(const std::string &file, std::string text, PositionMap &map,
                                  Diagnostics &diagnostics);

// Whether raw HTML holds such a marker.
bool has_private_marker(std::string_view html);

} // namespace waymark

// Columns of a repaired document, moved to where the same things stand in the owner's file.
// Why: messages print the line as it is on the disk, where damage is longer than what it became.
#pragma once
#include "model/document.hpp"
#include "model/roadmap.hpp"

#include <string_view>
#include <vector>

namespace waymark {

// `written` is the text before its repair; `repairs` are in its order.
void place_on_disk(Document &document, std::string_view written, const std::vector<RoadmapRepair> &repairs);

} // namespace waymark

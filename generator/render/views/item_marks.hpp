// The marks of a roadmap's items, as its page shows them: done, begun, to do, retired, each with its
// evidence.
#pragma once
#include "model/roadmap.hpp"
#include "render/html/render_document.hpp"

#include <map>

namespace waymark {

ListItemMark item_mark(const RoadmapItem &item, const Wording &words);

// By the line of the list item in the document; the links are route tokens.
ListItemMarks item_marks(const Roadmap &roadmap, const Wording &words);

} // namespace waymark

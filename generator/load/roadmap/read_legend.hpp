// The legend of a document: "✅ Done, 🚧 In progress, ⬜ Not started".
// Why: an emoji is ornament, until the document itself says what it stands for.
#pragma once
#include "model/document.hpp"

#include <map>
#include <string>
#include <unordered_set>

namespace waymark {

struct Legend {
  std::map<std::string, Tick> states;        // by sign
  std::unordered_set<const Block *> sources; // the blocks that hold it: their items are no work
};

// As a paragraph, a list or a table; empty where there is none.
Legend read_legend(const Document &document);

} // namespace waymark

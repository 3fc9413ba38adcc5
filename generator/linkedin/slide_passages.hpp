// A part of a Sunday text cut into what fits a page: paragraphs, bullets, and whole sentences of long ones.
// Why: nothing below a sentence is ever parted, and a page has something large to be seen first.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct SlidePassage {
  std::string lead; // large: a lead-in ("The price"), a first sentence, or a short passage as a whole
  std::string text; // what follows; may hold bulleted lines
};

// In their order. `columns` is how much a page should hold, as display columns; a single longer sentence has
// its page all the same.
std::vector<SlidePassage> slide_passages(std::string_view part, int columns);

} // namespace waymark

// Takes the sections out of a document whose headings the owner named as private.
// Why: `private: [Salary]` in front matter hides a section without a word in the text itself.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "model/document.hpp"

#include <string>
#include <vector>

namespace waymark {

struct LineRange {
  int first = 0;
  int last = 0;
};

// A heading matches by its words: case, markup, punctuation and emoji do not count. It goes with all up to
// the next heading of its level or above, and with the footnotes written there. A name that no heading has is
// a warning. Gives the lines that went.
std::vector<LineRange> remove_private_headings(Document &document, const std::vector<std::string> &names,
                                               Diagnostics &diagnostics);

} // namespace waymark

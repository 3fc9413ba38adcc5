// The label with which a paragraph or a list item begins: "**Goal:** …", "**Ingest**", "Resources: …".
// Why: people divide a unit by bold words as often as by headings.
#pragma once
#include "model/document.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct LeadIn {
  std::string label; // without its colon
  std::string rest;  // what follows, as plain text
  bool is_bold = false;
};

// A bold beginning that a colon, a dash, a bracket or the end of the line follows; else up to three plain
// words and a colon. Ornaments may stand before it.
std::optional<LeadIn> lead_in(const std::vector<Inline> &inlines);

// A line of a paragraph ends here.
bool is_break(const Inline &each);

// The paragraph that a list item begins with; nullptr where it begins otherwise.
const Block *first_paragraph(const Block &item);

// The plain text of each line of a paragraph.
std::vector<std::string> plain_lines(const std::vector<Inline> &inlines);

} // namespace waymark

// The owner's plain texts as GitHub Flavored Markdown that shows just these words.
// Why: a star in a rule or a pipe in a volume must not become emphasis or a table's edge.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// In one line; signs that would be markup are escaped.
std::string gfm_text(std::string_view text);
std::string gfm_link(std::string_view label, const std::string &address);
// A fence that the text cannot close.
std::string gfm_fence(std::string_view language, std::string_view text);

// A table without the columns that say nothing; cells are Markdown. Empty where there are no rows.
struct GfmTable {
  std::vector<std::string> heads;
  std::vector<std::vector<std::string>> rows; // as many cells as heads
};
std::string gfm_table(const GfmTable &table);

} // namespace waymark

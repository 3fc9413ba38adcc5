// The front matter of a journal week with a few values more, as text.
// Why: the file is the owner's: comments, order and quotes stay, byte for byte, where nothing has to change.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark {

struct JournalChange {
  std::optional<double> hours;                     // the new sum
  std::vector<std::string> done;                   // ids to append
  std::vector<std::pair<std::string, int>> counts; // keys with their new sums
};

// `yaml` is what stands between the two lines `---`, whole lines. Keys that are missing are added at its end.
// Where a value is written in a way that is not understood it stays as it was: the caller reads the result
// again and compares.
std::string edit_journal_keys(std::string_view yaml, const JournalChange &change, std::string_view line_end);

// The text with a paragraph more at its end.
std::string with_paragraph(std::string_view text, std::string_view paragraph, std::string_view line_end);

} // namespace waymark

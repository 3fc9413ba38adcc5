#include "markdown/wide_tables.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

namespace waymark {
namespace {

// The columns of the row below a table's head ("|---|:-:|"), also inside quotes and lists; 0: another line.
int delimiter_columns(std::string_view line) {
  if (line.find_first_not_of("|-: \t\r>*+0123456789.)") != line.npos)
    return 0;
  return static_cast<int>(std::count(line.begin(), line.end(), '|')) + 1;
}

// "```" or "~~~" at a line's beginning, inside quotes and lists too; empty: another line.
std::string_view fence_of(std::string_view line) {
  const auto begin = line.find_first_not_of(" \t>*+-0123456789.)");
  if (begin == line.npos || (line[begin] != '`' && line[begin] != '~'))
    return {};
  const auto end = std::min(line.find_first_not_of(line[begin], begin), line.size());
  return end - begin >= 3 ? line.substr(begin, end - begin) : std::string_view();
}

class Fences {
public:
  // Whether this line stands inside a fence.
  bool is_code(std::string_view line) {
    const auto fence = fence_of(line);
    if (m_open.empty()) {
      m_open = fence;
      return false;
    }
    if (fence.starts_with(m_open))
      m_open = {};
    return true;
  }

private:
  std::string_view m_open;
};

bool has_long_row(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    if (end - at > most_table_columns && delimiter_columns(text.substr(at, end - at)) > most_table_columns)
      return true;
    at = end + 1;
  }
  return false;
}

} // namespace

void refuse_wide_tables(const std::string &file, std::string &text, const PositionMap &map,
                        Diagnostics &diagnostics) {
  if (!has_long_row(text))
    return;
  const auto original = text;
  Fences fences;
  int number = 0;
  for (size_t at = 0; at < original.size();) {
    const auto end = std::min(original.find('\n', at), original.size());
    const auto line = std::string_view(original).substr(at, end - at);
    ++number;
    const auto columns = fences.is_code(line) ? 0 : delimiter_columns(line);
    if (columns > most_table_columns) {
      const auto place = map.in_file({number, 1});
      diagnostics.error({file, place.line, place.column}, "a table of more than 100 columns is not read",
                        "split it, or give the file as a download");
      text[at + line.find('-')] = '?'; // no delimiter row any more
    }
    at = end + 1;
  }
}

} // namespace waymark

#include "load/roadmap/place_on_disk.hpp"

#include "markdown/walk.hpp"

#include <algorithm>
#include <map>

namespace waymark {
namespace {

// Where a repair ends in its repaired line, and by how many bytes the line on the disk is ahead from there
// on.
struct Shift {
  int end = 0;
  int bytes = 0;
};

using Shifts = std::map<int, std::vector<Shift>>; // by line

Shifts shifts_of(std::string_view written, const std::vector<RoadmapRepair> &repairs) {
  Shifts shifts;
  int line = 1, bytes = 0;
  size_t line_start = 0, at = 0;
  for (const auto &repair : repairs) {
    for (; line < repair.line; ++line, bytes = 0)
      at = line_start = written.find('\n', line_start) + 1; // npos + 1 is 0
    at = written.find(repair.from, at);
    if (at == std::string_view::npos)
      return shifts;
    const auto begin = static_cast<int>(at - line_start) + 1 - bytes;
    at += repair.from.size();
    bytes += static_cast<int>(repair.from.size()) - static_cast<int>(repair.to.size());
    shifts[line].push_back({begin + static_cast<int>(repair.to.size()), bytes});
  }
  return shifts;
}

void move(const Shifts &shifts, int line, int &column) {
  const auto found = shifts.find(line);
  if (found == shifts.end() || column == 0)
    return;
  int bytes = 0;
  for (const auto &shift : found->second)
    if (column >= shift.end)
      bytes = shift.bytes;
  column += bytes;
}

} // namespace

void place_on_disk(Document &document, std::string_view written, const std::vector<RoadmapRepair> &repairs) {
  if (repairs.empty())
    return;
  const auto shifts = shifts_of(written, repairs);
  for_each_block(document, [&](Block &block) { move(shifts, block.line, block.column); });
  for_each_inline(document, [&](Inline &each) { move(shifts, each.line, each.column); });
}

} // namespace waymark

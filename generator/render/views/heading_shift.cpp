#include "render/views/heading_shift.hpp"

#include "markdown/walk.hpp"

#include <algorithm>

namespace waymark {

int heading_shift(const std::vector<Block> &blocks, int level) {
  constexpr int none = 7;
  int highest = none;
  for_each_block(blocks, [&](const Block &block) {
    if (block.kind == BlockKind::heading)
      highest = std::min(highest, block.level);
  });
  return highest == none ? 0 : level - highest;
}

} // namespace waymark

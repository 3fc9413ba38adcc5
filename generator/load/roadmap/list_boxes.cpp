#include "load/roadmap/list_boxes.hpp"

#include <algorithm>

namespace waymark {

// A bullet that is struck through is dropped without a box.
bool holds_boxes(const std::vector<Block> &blocks) {
  return std::ranges::any_of(blocks, [](const Block &block) {
    return (block.tick != Tick::none && block.tick != Tick::dropped) || holds_boxes(block.children);
  });
}

bool holds_bullets(const std::vector<Block> &blocks) {
  return std::ranges::any_of(blocks, [](const Block &block) { return block.kind == BlockKind::list; });
}

} // namespace waymark

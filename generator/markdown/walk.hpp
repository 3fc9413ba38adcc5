// Visiting every block and inline of a document, in reading order, parents before their children.
// Why: links, anchors, word counts and checks all look at every node; none should write the recursion again.
#pragma once
#include "model/document.hpp"

#include <concepts>
#include <type_traits>

namespace waymark {

template <typename T, typename Plain>
concept MaybeConst = std::same_as<std::remove_const_t<T>, Plain>;

// visit(Block &) or visit(const Block &).
template <MaybeConst<std::vector<Block>> Blocks, typename Visit>
void for_each_block(Blocks &blocks, Visit &&visit) {
  for (auto &block : blocks) {
    visit(block);
    for_each_block(block.children, visit);
  }
}

// The footnotes come after the text.
template <MaybeConst<Document> Doc, typename Visit>
void for_each_block(Doc &document, Visit &&visit) {
  for_each_block(document.blocks, visit);
  for_each_block(document.footnotes, visit);
}

// visit(Inline &) or visit(const Inline &).
template <MaybeConst<std::vector<Inline>> Inlines, typename Visit>
void for_each_inline(Inlines &inlines, Visit &&visit) {
  for (auto &each : inlines) {
    visit(each);
    for_each_inline(each.children, visit);
  }
}

template <typename Blocks, typename Visit>
requires MaybeConst<Blocks, std::vector<Block>> || MaybeConst<Blocks, Document>
void for_each_inline(Blocks &blocks, Visit &&visit) {
  for_each_block(blocks, [&](auto &block) { for_each_inline(block.inlines, visit); });
}

} // namespace waymark

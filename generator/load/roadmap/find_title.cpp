#include "load/roadmap/find_title.hpp"

#include "load/roadmap/parse_unit_label.hpp"
#include "markdown/plain_text.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool is_picture(const Inline &each) {
  return each.kind == InlineKind::image || each.kind == InlineKind::soft_break ||
         each.kind == InlineKind::line_break || each.kind == InlineKind::html ||
         (each.kind == InlineKind::link && std::ranges::all_of(each.children, is_picture));
}

// Badges, banners and comments stand above the title in many a README.
bool is_ornament(const Block &block) {
  if (block.kind == BlockKind::html || block.kind == BlockKind::thematic_break)
    return plain_text(block).empty();
  return block.kind == BlockKind::paragraph && std::ranges::all_of(block.inlines, is_picture);
}

bool is_main_heading(const Block &block) {
  return block.kind == BlockKind::heading && block.level == 1;
}

// The first h1, unless it is one of many and a unit: "# Phase 1", "# Phase 2".
std::optional<size_t> title_block(const Document &document) {
  const auto first = std::ranges::find_if(document.blocks, is_main_heading);
  if (first == document.blocks.end())
    return {};
  if (std::ranges::count_if(document.blocks, is_main_heading) > 1 &&
      parse_unit_label(plain_text(first->inlines)))
    return {};
  return static_cast<size_t>(first - document.blocks.begin());
}

bool begins_document(const Document &document, size_t block) {
  const auto before = document.blocks.begin() + static_cast<std::ptrdiff_t>(block);
  return std::all_of(document.blocks.begin(), before, is_ornament);
}

std::string first_paragraph_text(const Document &document) {
  for (const auto &block : document.blocks) {
    if (block.kind == BlockKind::heading && block.level > 1 && parse_unit_label(plain_text(block.inlines)))
      break;
    if (block.kind == BlockKind::paragraph && !is_ornament(block))
      return plain_text(block.inlines);
  }
  return {};
}

} // namespace

std::optional<size_t> take_title(const Document &document, const std::string &file_name, Roadmap &roadmap) {
  const auto block = title_block(document);
  if (block)
    roadmap.title = plain_text(document.blocks[*block].inlines);
  else if (roadmap.title.empty())
    roadmap.title = file_name;
  if (roadmap.summary.empty())
    roadmap.summary = first_paragraph_text(document);
  return block && begins_document(document, *block) ? block : std::nullopt;
}

} // namespace waymark

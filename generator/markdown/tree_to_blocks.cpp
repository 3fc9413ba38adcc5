#include "markdown/tree_to_blocks.hpp"

#include "markdown/inlines_of_node.hpp"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <optional>

namespace waymark {
namespace {

std::optional<BlockKind> kind_of(cmark_node *node) {
  switch (cmark_node_get_type(node)) {
  case CMARK_NODE_PARAGRAPH:
    return BlockKind::paragraph;
  case CMARK_NODE_HEADING:
    return BlockKind::heading;
  case CMARK_NODE_CODE_BLOCK:
    return BlockKind::code;
  case CMARK_NODE_HTML_BLOCK:
    return BlockKind::html;
  case CMARK_NODE_BLOCK_QUOTE:
    return BlockKind::quote;
  case CMARK_NODE_LIST:
    return BlockKind::list;
  case CMARK_NODE_ITEM:
    return BlockKind::item;
  case CMARK_NODE_THEMATIC_BREAK:
    return BlockKind::thematic_break;
  case CMARK_NODE_FOOTNOTE_DEFINITION:
    return BlockKind::footnote_definition;
  default:
    break;
  }
  const std::string_view name = cmark_node_get_type_string(node);
  if (name == "tasklist")
    return BlockKind::item;
  if (name == "table")
    return BlockKind::table;
  if (name == "table_row" || name == "table_header")
    return BlockKind::row;
  if (name == "table_cell")
    return BlockKind::cell;
  return {};
}

Alignment alignment_of(uint8_t letter) {
  return letter == 'l'   ? Alignment::left
         : letter == 'c' ? Alignment::centre
         : letter == 'r' ? Alignment::right
                         : Alignment::none;
}

class TreeReader {
public:
  TreeReader(std::string_view text, const PositionMap &map, const std::string &file, Diagnostics &diagnostics)
      : m_text(text), m_lines(line_starts(text)), m_map(map), m_file(file), m_diagnostics(diagnostics) {}

  Document read(cmark_node *root) {
    Document document;
    document.file = m_file;
    read_children(root, document.blocks, 1);
    // The library puts the definitions behind everything else.
    auto &blocks = document.blocks;
    while (!blocks.empty() && blocks.back().kind == BlockKind::footnote_definition) {
      document.footnotes.insert(document.footnotes.begin(), std::move(blocks.back()));
      blocks.pop_back();
    }
    for (size_t index = 0; index < document.footnotes.size(); ++index)
      document.footnotes[index].level = static_cast<int>(index) + 1;
    return document;
  }

private:
  void read_children(cmark_node *parent, std::vector<Block> &blocks, int depth) {
    blocks.reserve(children_of(parent));
    for (auto *child = cmark_node_first_child(parent); child; child = cmark_node_next(child)) {
      const auto kind = kind_of(child);
      if (!kind)
        continue;
      blocks.emplace_back();
      blocks.back().kind = *kind;
      read_block(child, blocks.back(), depth);
    }
  }

  void read_block(cmark_node *node, Block &block, int depth) {
    read_place(node, block);
    read_own(node, block);
    if (block.kind == BlockKind::paragraph || block.kind == BlockKind::heading ||
        block.kind == BlockKind::cell) {
      InlineReader(m_text, m_lines, m_map, m_file, m_diagnostics).read(node, block, depth);
    } else if (depth >= most_levels && cmark_node_first_child(node)) {
      m_diagnostics.error({m_file, block.line, block.column}, "this is nested more than 100 levels deep",
                          "what stands deeper is left out; write it flatter");
    } else {
      read_children(node, block.children, depth + 1);
    }
    after_children(node, block);
  }

  void read_place(cmark_node *node, Block &block) {
    const auto place = m_map.in_file({cmark_node_get_start_line(node), cmark_node_get_start_column(node)});
    block.line = place.line;
    block.column = place.column;
    auto end_line = cmark_node_get_end_line(node);
    if (cmark_node_get_end_column(node) == 0 && end_line > cmark_node_get_start_line(node))
      --end_line; // the library counts the line that ended the block
    block.end_line = std::max(m_map.in_file({end_line, 1}).line, block.line);
  }

  void read_own(cmark_node *node, Block &block) {
    switch (block.kind) {
    case BlockKind::heading:
      block.level = cmark_node_get_heading_level(node);
      break;
    case BlockKind::code:
      block.info = cmark_string(cmark_node_get_fence_info(node));
      [[fallthrough]];
    case BlockKind::html:
      block.text = cmark_string(cmark_node_get_literal(node));
      break;
    case BlockKind::paragraph:
      block.is_tight = is_in_tight_list(node);
      break;
    case BlockKind::list:
      block.is_ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
      block.start = block.is_ordered ? cmark_node_get_list_start(node) : 1;
      block.is_tight = cmark_node_get_list_tight(node) != 0;
      break;
    case BlockKind::item:
      if (cmark_node_get_type_string(node) == std::string_view("tasklist"))
        block.tick = cmark_gfm_extensions_get_tasklist_item_checked(node) ? Tick::done : Tick::open;
      break;
    case BlockKind::row:
      block.is_header = cmark_gfm_extensions_get_table_row_is_header(node) != 0;
      break;
    case BlockKind::footnote_definition:
      read_label(node, block);
      break;
    default:
      break;
    }
  }

  static bool is_in_tight_list(cmark_node *paragraph) {
    auto *item = cmark_node_parent(paragraph);
    auto *list = item ? cmark_node_parent(item) : nullptr;
    return list && cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0;
  }

  // The library forgets the label and points behind it.
  void read_label(cmark_node *node, Block &block) {
    const auto line = static_cast<size_t>(cmark_node_get_start_line(node));
    if (line == 0 || line > m_lines.size())
      return;
    const auto start = m_lines[line - 1];
    const auto column = static_cast<size_t>(std::max(cmark_node_get_start_column(node) - 1, 0));
    const auto before = m_text.substr(start, m_text.find('\n', start) - start).substr(0, column);
    const auto begin = before.rfind("[^");
    const auto end = before.rfind("]:");
    if (begin == before.npos || end == before.npos || end < begin)
      return;
    block.text = before.substr(begin + 2, end - begin - 2);
    block.column = m_map.in_file({static_cast<int>(line), static_cast<int>(begin) + 1}).column;
  }

  void after_children(cmark_node *node, Block &block) {
    if (block.kind == BlockKind::table)
      read_alignments(node, block);
    if (block.kind != BlockKind::row)
      return;
    for (auto &cell : block.children) // a cell that its row lacks has no column of its own
      cell.column = cell.column == 0 ? block.column : cell.column;
  }

  static void read_alignments(cmark_node *table, Block &block) {
    const auto *letters = cmark_gfm_extensions_get_table_alignments(table);
    const auto count = cmark_gfm_extensions_get_table_columns(table);
    for (auto &row : block.children)
      for (size_t column = 0; letters && column < row.children.size() && column < count; ++column)
        row.children[column].alignment = alignment_of(letters[column]);
  }

  std::string_view m_text;
  std::vector<size_t> m_lines;
  const PositionMap &m_map;
  const std::string &m_file;
  Diagnostics &m_diagnostics;
};

} // namespace

Document blocks_of_tree(cmark_node *root, std::string_view text, const PositionMap &map,
                        const std::string &file, Diagnostics &diagnostics) {
  return TreeReader(text, map, file, diagnostics).read(root);
}

} // namespace waymark

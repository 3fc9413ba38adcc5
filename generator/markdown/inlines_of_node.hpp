// The inlines of one paragraph, heading or cell of cmark-gfm's tree.
// Why: inline places need the most mending, so they have a reader of their own.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "markdown/cmark_tree.hpp"
#include "markdown/position_map.hpp"
#include "model/document.hpp"

#include <string_view>
#include <vector>

namespace waymark {

class InlineReader {
public:
  InlineReader(std::string_view text, const std::vector<size_t> &lines, const PositionMap &map,
               const std::string &file, Diagnostics &diagnostics)
      : m_text(text), m_lines(lines), m_map(map), m_file(file), m_diagnostics(diagnostics) {}

  // Fills block.inlines; `depth` is the block's.
  void read(cmark_node *node, Block &block, int depth);

private:
  void read_children(cmark_node *parent, std::vector<Inline> &inlines, int depth);
  void read_one(cmark_node *node, Inline &result, int depth);
  void read_address(cmark_node *node, Inline &result) const;
  void read_nested(cmark_node *node, Inline &result, int depth);
  void place(cmark_node *node, Inline &result);
  void advance_past(cmark_node *node, const Inline &result);
  [[nodiscard]] Place mended(int line, int column) const;
  [[nodiscard]] bool begins_link(Place place) const;
  [[nodiscard]] bool begins_with(Place place, std::string_view text) const;
  [[nodiscard]] std::string_view line_text(int line) const;
  [[nodiscard]] int content_offset(int line) const;

  std::string_view m_text;
  const std::vector<size_t> &m_lines;
  const PositionMap &m_map;
  const std::string &m_file;
  Diagnostics &m_diagnostics;
  Place m_block; // of the paragraph, in the parsed text
  Place m_next;  // where the next inline probably begins
  bool m_is_paragraph = false;
};

} // namespace waymark

#include "markdown/inlines_of_node.hpp"

#include "markdown/tree_to_blocks.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace waymark {
namespace {

InlineKind kind_of(cmark_node *node) {
  switch (cmark_node_get_type(node)) {
  case CMARK_NODE_SOFTBREAK:
    return InlineKind::soft_break;
  case CMARK_NODE_LINEBREAK:
    return InlineKind::line_break;
  case CMARK_NODE_CODE:
    return is_math(node) ? InlineKind::math : InlineKind::code;
  case CMARK_NODE_HTML_INLINE:
    return InlineKind::html;
  case CMARK_NODE_EMPH:
    return InlineKind::emphasis;
  case CMARK_NODE_STRONG:
    return InlineKind::strong;
  case CMARK_NODE_LINK:
    return InlineKind::link;
  case CMARK_NODE_IMAGE:
    return InlineKind::image;
  case CMARK_NODE_FOOTNOTE_REFERENCE:
    return InlineKind::footnote_reference;
  case CMARK_NODE_TEXT:
    return InlineKind::text;
  default:
    return InlineKind::strikethrough; // the only inline of the extensions
  }
}

// The literal of a link's first child, which for a bare address is the address as written.
std::string first_text(cmark_node *link) {
  auto *child = cmark_node_first_child(link);
  return child ? cmark_string(cmark_node_get_literal(child)) : std::string();
}

} // namespace

void InlineReader::read(cmark_node *node, Block &block, int depth) {
  m_block = {cmark_node_get_start_line(node), std::max(cmark_node_get_start_column(node), 1)};
  m_next = m_block;
  m_is_paragraph = block.kind == BlockKind::paragraph;
  read_children(node, block.inlines, depth + 1);
}

void InlineReader::read_children(cmark_node *parent, std::vector<Inline> &inlines, int depth) {
  inlines.reserve(children_of(parent));
  for (auto *child = cmark_node_first_child(parent); child; child = cmark_node_next(child)) {
    const auto kind = kind_of(child);
    if (kind == InlineKind::text && !inlines.empty() && inlines.back().kind == InlineKind::text) {
      inlines.back().text += cmark_string(cmark_node_get_literal(child));
      m_next.column += static_cast<int>(cmark_string(cmark_node_get_literal(child)).size());
      continue;
    }
    Inline result;
    result.kind = kind;
    place(child, result);
    read_one(child, result, depth);
    advance_past(child, result);
    inlines.push_back(std::move(result));
  }
}

void InlineReader::read_one(cmark_node *node, Inline &result, int depth) {
  switch (result.kind) {
  case InlineKind::text:
  case InlineKind::code:
  case InlineKind::html:
  case InlineKind::math:
    result.text = cmark_string(cmark_node_get_literal(node));
    result.is_display = is_display_math(node);
    break;
  case InlineKind::footnote_reference:
    result.footnote = std::atoi(cmark_string(cmark_node_get_literal(node)).c_str());
    break;
  case InlineKind::link:
  case InlineKind::image:
    read_address(node, result);
    [[fallthrough]];
  case InlineKind::emphasis:
  case InlineKind::strong:
  case InlineKind::strikethrough:
    read_nested(node, result, depth);
    break;
  default:
    break;
  }
}

void InlineReader::read_address(cmark_node *node, Inline &result) const {
  result.destination = cmark_string(cmark_node_get_url(node));
  result.title = cmark_string(cmark_node_get_title(node));
}

void InlineReader::read_nested(cmark_node *node, Inline &result, int depth) {
  if (depth < most_levels) {
    read_children(node, result.children, depth + 1);
  } else {
    m_diagnostics.error({m_file, result.line, result.column}, "this is nested more than 100 levels deep",
                        "what stands deeper is left out; write it flatter");
  }
}

bool InlineReader::begins_link(Place place) const {
  return begins_with(place, "[") || begins_with(place, "<");
}

bool InlineReader::begins_with(Place place, std::string_view text) const {
  const auto line = line_text(place.line);
  const auto at = static_cast<size_t>(std::max(place.column, 1)) - 1;
  return !text.empty() && at < line.size() && line.substr(at).starts_with(text);
}

void InlineReader::place(cmark_node *node, Inline &result) {
  const auto line = cmark_node_get_start_line(node);
  auto start = line > 0 ? mended(line, cmark_node_get_start_column(node)) : m_next;
  if (result.kind == InlineKind::link && !begins_link(start) && begins_with(m_next, first_text(node)))
    start = m_next; // of bare addresses the library says nothing, or (from 0.29.0.gfm.7 on) something wrong
  if (result.kind == InlineKind::code) { // the library points behind the backticks
    const auto text = line_text(start.line);
    while (start.column > 1 && static_cast<size_t>(start.column) - 2 < text.size() &&
           text[static_cast<size_t>(start.column) - 2] == '`')
      --start.column;
  }
  m_next = start;
  const auto in_file = m_map.in_file(start);
  result.line = in_file.line;
  result.column = in_file.column;
}

void InlineReader::advance_past(cmark_node *node, const Inline &result) {
  if (result.kind == InlineKind::math) {
    const auto lines = static_cast<int>(std::ranges::count(result.text, '\n'));
    m_next.line += lines;
    m_next.column += static_cast<int>(result.text.size()) + (result.is_display ? 4 : 2);
  } else if (result.kind == InlineKind::soft_break || result.kind == InlineKind::line_break) {
    ++m_next.line;
    m_next.column = content_offset(m_next.line) + 1;
  } else if (cmark_node_get_end_line(node) > 0 && result.kind != InlineKind::text) {
    m_next = mended(cmark_node_get_end_line(node), cmark_node_get_end_column(node));
    ++m_next.column;
  } else if (result.kind == InlineKind::text) {
    m_next.column += static_cast<int>(result.text.size());
  }
}

// On a paragraph's later lines the library counts as if each began in the paragraph's column.
Place InlineReader::mended(int line, int column) const {
  if (!m_is_paragraph || line == m_block.line)
    return {line, column};
  return {line, std::max(column - (m_block.column - 1) + content_offset(line), 1)};
}

std::string_view InlineReader::line_text(int line) const {
  if (line <= 0 || static_cast<size_t>(line) > m_lines.size())
    return {};
  const auto begin = m_lines[static_cast<size_t>(line) - 1];
  return m_text.substr(begin, std::min(m_text.find('\n', begin), m_text.size()) - begin);
}

// Bytes before the words of a continued line: indent and the marks of quotes.
int InlineReader::content_offset(int line) const {
  const auto begin = line_text(line).find_first_not_of(" \t>");
  return begin == std::string_view::npos ? 0 : static_cast<int>(begin);
}

} // namespace waymark

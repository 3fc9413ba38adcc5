#include "markdown/kramdown_leftovers.hpp"

#include "text/trim.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace waymark {
namespace {

bool is_id_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
         c == '.' || c == ':' || static_cast<unsigned char>(c) >= 0x80;
}

// "{: .wide #top}", "{:toc}", "{::comment}"
bool is_attribute_list(std::string_view text) {
  text = trimmed(text, " \t");
  return text.starts_with("{:") && text.find('}') == text.size() - 1;
}

bool is_attribute_line(const Inline &each) {
  return each.kind == InlineKind::text && is_attribute_list(each.text);
}

bool is_break(const Inline &each) {
  return each.kind == InlineKind::soft_break || each.kind == InlineKind::line_break;
}

// The id of "{: #top .wide}", or empty.
std::string id_in(std::string_view list) {
  const auto mark = list.find('#');
  if (mark == list.npos)
    return {};
  const auto end =
      std::find_if_not(list.begin() + static_cast<std::ptrdiff_t>(mark) + 1, list.end(), is_id_byte);
  return {list.begin() + static_cast<std::ptrdiff_t>(mark) + 1, end};
}

// "{#id}" or "{#id .class}" at the end of a heading.
void read_heading_id(Block &heading) {
  if (heading.inlines.empty() || heading.inlines.back().kind != InlineKind::text)
    return;
  auto &text = heading.inlines.back().text;
  const auto end = text.find_last_not_of(" \t");
  const auto begin = text.rfind("{#");
  if (end == text.npos || text[end] != '}' || begin == text.npos)
    return;
  const auto inside = std::string_view(text).substr(begin + 2, end - begin - 2);
  const auto id_end = std::find_if_not(inside.begin(), inside.end(), is_id_byte);
  const auto classes = trimmed({id_end, inside.end()}, " \t");
  if (id_end == inside.begin() || (!classes.empty() && classes[0] != '.'))
    return;
  heading.id = std::string(inside.begin(), id_end);
  text.resize(begin);
  text.resize(text.find_last_not_of(" \t") + 1);
  if (text.empty())
    heading.inlines.pop_back();
}

// "[x](y){:target="_blank"}": the list after a span.
void strip_span_attributes(std::vector<Inline> &inlines) {
  for (size_t index = 1; index < inlines.size(); ++index) {
    auto &text = inlines[index].text;
    if (inlines[index].kind != InlineKind::text || inlines[index - 1].kind == InlineKind::text ||
        is_break(inlines[index - 1]) || !text.starts_with("{:"))
      continue;
    if (const auto end = text.find('}'); end != text.npos)
      text.erase(0, end + 1);
  }
  std::erase_if(inlines,
                [](const Inline &each) { return each.kind == InlineKind::text && each.text.empty(); });
}

// Attribute lists on lines of their own at a paragraph's beginning and end; gives the id they name.
std::string strip_attribute_lines(std::vector<Inline> &inlines) {
  std::string id;
  const auto note_id = [&](const Inline &line) { id = id.empty() ? id_in(line.text) : id; };
  while (!inlines.empty() && is_attribute_line(inlines[0]) && (inlines.size() == 1 || is_break(inlines[1]))) {
    note_id(inlines[0]);
    inlines.erase(inlines.begin(), inlines.begin() + std::min<std::ptrdiff_t>(2, std::ssize(inlines)));
  }
  while (inlines.size() >= 2 && is_attribute_line(inlines.back()) && is_break(inlines[inlines.size() - 2])) {
    note_id(inlines.back());
    inlines.resize(inlines.size() - 2);
  }
  return id;
}

bool is_contents_placeholder(const Block &list) {
  if (list.kind != BlockKind::list || list.children.size() != 1 || list.children[0].children.size() != 1)
    return false;
  const auto &inlines = list.children[0].children[0].inlines;
  return !inlines.empty() && inlines.back().kind == InlineKind::text &&
         trimmed(inlines.back().text, " \t").starts_with("{:") &&
         inlines.back().text.find("toc") != std::string::npos;
}

bool is_attribute_row(const Block &row) {
  return !row.is_header && !row.children.empty() && row.children[0].inlines.size() == 1 &&
         is_attribute_line(row.children[0].inlines[0]);
}

void clean(std::vector<Block> &blocks);

// Whether the block stays; `previous` is the block before it, or null.
bool clean_block(Block &block, Block *previous) {
  if (is_contents_placeholder(block))
    return false;
  if (block.kind == BlockKind::heading)
    read_heading_id(block);
  strip_span_attributes(block.inlines);
  if (block.kind == BlockKind::paragraph) {
    const auto id = strip_attribute_lines(block.inlines);
    if (previous && previous->kind == BlockKind::heading && previous->id.empty())
      previous->id = id;
    return !block.inlines.empty();
  }
  if (block.kind == BlockKind::table && !block.children.empty() && is_attribute_row(block.children.back()))
    block.children.pop_back();
  clean(block.children);
  return true;
}

void clean(std::vector<Block> &blocks) {
  size_t kept = 0;
  for (size_t index = 0; index < blocks.size(); ++index) {
    if (!clean_block(blocks[index], kept > 0 ? &blocks[kept - 1] : nullptr))
      continue;
    if (kept != index)
      blocks[kept] = std::move(blocks[index]);
    ++kept;
  }
  blocks.resize(kept);
}

} // namespace

void remove_kramdown_leftovers(Document &document) {
  clean(document.blocks);
  clean(document.footnotes);
}

} // namespace waymark

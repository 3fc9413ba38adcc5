#include "linkedin/plain_line.hpp"

#include "linkedin/word_list.hpp"

#include <algorithm>

namespace waymark {
namespace {

// Appends with single spaces; " -- " is a dash.
void append_text(std::string &line, std::string_view text) {
  for (size_t at = 0; at < text.size(); ++at) {
    const auto rest = text.substr(at);
    if (rest.starts_with("---") || (rest.starts_with("-- ") && line.ends_with(' '))) {
      line += "–";
      at += rest.starts_with("---") ? 2 : 1;
      continue;
    }
    const bool is_space = text[at] == ' ' || text[at] == '\n' || text[at] == '\t';
    if (!is_space)
      line += text[at];
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
}

void append_code(std::string &line, std::string_view text) {
  for (const char byte : text)
    if (byte != '\n')
      line += byte;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
}

void append_inlines(PlainLine &line, const std::vector<Inline> &inlines);

void append_inline(PlainLine &line, const Inline &part) {
  const auto begin = line.text.size();
  switch (part.kind) {
  case InlineKind::text:
    return append_text(line.text, part.text);
  case InlineKind::soft_break:
  case InlineKind::line_break:
    return append_text(line.text, " ");
  case InlineKind::code:
    append_code(line.text, part.text);
    line.code.push_back({begin, line.text.size()});
    return;
  case InlineKind::math:
    return append_text(line.text, part.text);
  case InlineKind::html:
    return append_text(line.text, part.text.starts_with("<br") ? " " : "");
  case InlineKind::strong:
    append_inlines(line, part.children);
    line.bold.push_back({begin, line.text.size()});
    return;
  case InlineKind::emphasis:
  case InlineKind::link:
    return append_inlines(line, part.children);
  case InlineKind::image:
    line.has_picture = true;
    return;
  case InlineKind::footnote_reference: // "in use [^1]." is "in use."
    while (line.text.ends_with(' '))
      line.text.pop_back();
    return;
  case InlineKind::strikethrough:
    return;
  }
}

void append_inlines(PlainLine &line, const std::vector<Inline> &inlines) {
  for (const auto &part : inlines)
    append_inline(line, part);
}

bool is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n';
}

// The end of what `mark` opens at `at`, as Markdown's emphasis rules have it: no space inside the marks, and
// '_' only at the edge of a word. npos where nothing is opened.
size_t closing_mark(std::string_view text, size_t at, std::string_view mark) {
  const auto begin = at + mark.size();
  const bool is_inside_word = at > 0 && is_word_byte(text[at - 1]);
  if (begin >= text.size() || is_blank(text[begin]) || (mark.front() == '_' && is_inside_word))
    return std::string_view::npos;
  for (auto end = text.find(mark, begin + 1); end != std::string_view::npos; end = text.find(mark, end + 1)) {
    const auto after = end + mark.size();
    const bool goes_on = mark.front() == '_' && after < text.size() && is_word_byte(text[after]);
    if (!is_blank(text[end - 1]) && !goes_on)
      return end;
  }
  return std::string_view::npos;
}

struct LinkText {
  std::string_view text;
  size_t end = 0; // 0: no link here
};

LinkText link_at(std::string_view text, size_t at) {
  const auto close = text.find("](", at);
  if (close == std::string_view::npos)
    return {};
  int depth = 1;
  size_t end = close + 2;
  for (; end < text.size() && depth > 0; ++end)
    depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
  return depth == 0 ? LinkText{text.substr(at + 1, close - at - 1), end} : LinkText{};
}

std::string without_markdown(std::string_view text);

// Handles the construct at `at`; 0 where there is none, else where to go on.
size_t append_construct(std::string &line, std::string_view text, size_t at) {
  const auto rest = text.substr(at);
  if (rest.starts_with("![") || rest.starts_with("[")) {
    const bool is_picture = rest.starts_with("!");
    const auto link = link_at(text, at + (is_picture ? 1 : 0));
    if (link.end != 0 && !is_picture)
      line += without_markdown(link.text);
    return link.end;
  }
  if (rest.starts_with('`')) {
    const auto ticks = rest.substr(0, std::min(rest.find_first_not_of('`'), rest.size()));
    const auto close = text.find(ticks, at + ticks.size());
    if (close == std::string_view::npos)
      return 0;
    append_code(line, text.substr(at + ticks.size(), close - at - ticks.size()));
    return close + ticks.size();
  }
  for (const std::string_view mark : {"**", "__", "~~", "*", "_"})
    if (rest.starts_with(mark))
      if (const auto close = closing_mark(text, at, mark); close != std::string_view::npos) {
        if (mark != "~~")
          line += without_markdown(text.substr(at + mark.size(), close - at - mark.size()));
        return close + mark.size();
      }
  return 0;
}

std::string without_markdown(std::string_view text) {
  std::string line;
  for (size_t at = 0; at < text.size();) {
    const bool is_escape = text[at] == '\\' && at + 1 < text.size() && std::ispunct(text[at + 1]) != 0;
    if (is_escape) {
      line += text[at + 1];
      at += 2;
    } else if (const auto next = append_construct(line, text, at)) {
      at = next;
    } else {
      line += text[at++];
    }
  }
  return line;
}

std::string trimmed(std::string text) {
  while (!text.empty() && is_blank(text.back()))
    text.pop_back();
  text.erase(0, std::min(text.find_first_not_of(" \t\n"), text.size()));
  return text;
}

} // namespace

PlainLine plain_line(const std::vector<Inline> &inlines) {
  PlainLine line;
  append_inlines(line, inlines);
  while (line.text.ends_with(' '))
    line.text.pop_back();
  return line;
}

std::string plain_line(std::string_view markdown) {
  std::string line;
  append_text(line, without_markdown(markdown));
  return trimmed(std::move(line));
}

std::vector<std::string> plain_lines(std::string_view markdown) {
  std::vector<std::string> result;
  while (!markdown.empty()) {
    const auto end = std::min(markdown.find('\n'), markdown.size());
    if (auto line = plain_line(markdown.substr(0, end)); !line.empty())
      result.push_back(std::move(line));
    markdown.remove_prefix(std::min(end + 1, markdown.size()));
  }
  return result;
}

std::string plain_text_of(std::string_view markdown) {
  std::string result;
  for (const auto &line : plain_lines(markdown)) {
    if (!result.empty())
      result += ' ';
    result += line;
  }
  return result;
}

} // namespace waymark

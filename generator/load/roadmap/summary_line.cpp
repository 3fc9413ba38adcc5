#include "load/roadmap/summary_line.hpp"

#include "text/trim.hpp"

#include <algorithm>
#include <cctype>

namespace waymark {
namespace {

std::string lowered(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

// The words between tags; a tag is as good as a blank.
std::string without_tags(std::string_view html) {
  std::string words;
  for (size_t at = 0; at < html.size();) {
    if (html[at] != '<') {
      words += html[at++] == '\n' ? ' ' : html[at - 1];
      continue;
    }
    const auto close = html.find('>', at);
    at = close == std::string_view::npos ? html.size() : close + 1;
  }
  return words;
}

bool is_blank(std::string_view text) {
  return std::ranges::all_of(text, [](unsigned char c) { return std::isspace(c) != 0; });
}

} // namespace

std::optional<Block> summary_line(const Block &html) {
  const auto lower = lowered(html.text);
  const auto open = lower.find("<summary");
  const auto begin = open == std::string::npos ? open : lower.find('>', open);
  const auto end = begin == std::string::npos ? begin : lower.find("</summary>", begin);
  if (end == std::string::npos || !is_blank(without_tags(html.text.substr(0, open))) ||
      !is_blank(without_tags(html.text.substr(end))))
    return {};
  Block heading;
  heading.kind = BlockKind::heading;
  heading.line =
      html.line + static_cast<int>(std::count(html.text.begin(),
                                              html.text.begin() + static_cast<std::ptrdiff_t>(open), '\n'));
  heading.end_line = heading.line;
  heading.column = html.column;
  Inline words;
  words.text = trimmed(without_tags(html.text.substr(begin + 1, end - begin - 1)));
  words.line = heading.line;
  words.column = heading.column;
  heading.inlines.push_back(std::move(words));
  return heading;
}

bool closes_details(const Block &html) {
  return trimmed(lowered(html.text)) == "</details>";
}

} // namespace waymark

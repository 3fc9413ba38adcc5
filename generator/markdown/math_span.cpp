#include "markdown/math_span.hpp"

#include <algorithm>
#include <vector>

namespace waymark {
namespace {

constexpr std::string_view blanks = " \t\n";

bool is_blank(char c) {
  return blanks.find(c) != std::string_view::npos;
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_word(char c) {
  return is_letter(c) || is_digit(c);
}

// What behind a dollar shows that it opens something, and closes nothing: a price, a variable, a command.
bool may_follow(std::string_view text, size_t at) {
  return at >= text.size() || !(is_word(text[at]) || text[at] == '$' || text[at] == '(' || text[at] == '{');
}

// The first '$' from `at` on that is neither escaped nor in braces; npos where there is none, or a backtick
// first.
size_t closing_dollar(std::string_view text, size_t at) {
  int depth = 0;
  for (; at < text.size() && text[at] != '`'; ++at)
    if (text[at] == '\\')
      ++at;
    else if (text[at] == '{')
      ++depth;
    else if (text[at] == '}')
      --depth;
    else if (text[at] == '$' && depth <= 0)
      return at;
  return std::string_view::npos;
}

size_t longest_word(std::string_view text) {
  size_t longest = 0;
  size_t current = 0;
  for (const char c : text) {
    current = is_letter(c) ? current + 1 : 0;
    longest = std::max(longest, current);
  }
  return longest;
}

bool reads_as_prose(std::string_view tex) {
  const bool has_sign_of_tex = tex.find_first_of("\\^_{}=") != std::string_view::npos;
  const bool has_blank = tex.find_first_of(blanks) != std::string_view::npos;
  return !has_sign_of_tex && has_blank && longest_word(tex) > (is_digit(tex.front()) ? 1U : 2U);
}

std::optional<MathSpan> github_span(std::string_view text) {
  const auto end = text.substr(0, longest_inline_math).find("`$", 2);
  if (end == std::string_view::npos || end == 2)
    return {};
  return MathSpan{std::string(text.substr(2, end - 2)), false, end + 2};
}

std::optional<MathSpan> inline_span(std::string_view text) {
  const auto end = closing_dollar(text.substr(0, longest_inline_math), 1);
  if (end == std::string_view::npos || end == 1 || is_blank(text[1]) || is_blank(text[end - 1]))
    return {};
  if (!may_follow(text, end + 1))
    return {};
  const auto tex = text.substr(1, end - 1);
  return reads_as_prose(tex) ? std::nullopt : std::optional(MathSpan{std::string(tex), false, end + 1});
}

std::optional<MathSpan> display_span(std::string_view text) {
  const auto end = closing_dollar(text.substr(0, longest_display_math), 2);
  if (end == std::string_view::npos || !text.substr(end).starts_with("$$") || !may_follow(text, end + 2))
    return {};
  const auto tex = text.substr(2, end - 2);
  if (reads_as_prose(tex)) // with its blanks: "$$ cheap, $$ dear"
    return {};
  const auto begin = tex.find_first_not_of(blanks);
  if (begin == std::string_view::npos ||
      std::ranges::none_of(tex, [](char c) { return is_word(c) || c == '\\'; }))
    return {};
  return MathSpan{std::string(tex.substr(begin, tex.find_last_not_of(blanks) + 1 - begin)), true, end + 2};
}

// A line without the marks of quotes and without blanks at its edges.
std::string_view content_of(std::string_view line) {
  const auto begin = line.find_first_not_of(" \t>");
  return begin == std::string_view::npos ? std::string_view()
                                         : line.substr(begin, line.find_last_not_of(" \t") + 1 - begin);
}

// The run of backticks or tildes that opens or closes a fence; empty where the line is none.
std::string_view fence_of(std::string_view content) {
  const char mark = content.empty() ? ' ' : content[0];
  const auto size = std::min(content.find_first_not_of(mark), content.size());
  return (mark == '`' || mark == '~') && size >= 3 ? content.substr(0, size) : std::string_view();
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

// The line that closes what `open` opens: the next $$ with the same marks before it. 0: none does.
size_t closing_line(const std::vector<std::string_view> &lines, size_t open) {
  constexpr size_t most_lines = 200;
  for (size_t at = open + 1; at < std::min(lines.size(), open + most_lines); ++at) {
    const auto content = content_of(lines[at]);
    if (content == "$$")
      return at > open + 1 ? at : 0;
    if (!fence_of(content).empty() || content.starts_with('#'))
      return 0;
  }
  return 0;
}

} // namespace

std::optional<MathSpan> math_span(std::string_view text, char before) {
  if (is_word(before) || before == '$' || text.size() < 3)
    return {};
  if (text.starts_with("$`"))
    return github_span(text);
  return text[1] == '$' ? display_span(text) : inline_span(text);
}

std::string with_math_fences(std::string text) {
  if (text.find("$$") == std::string::npos)
    return text;
  const auto lines = lines_of(text);
  std::string result;
  std::string_view fence; // that is open
  size_t close = 0;       // of the formula that is open
  for (size_t at = 0; at < lines.size(); ++at) {
    const auto content = content_of(lines[at]);
    const auto mark = fence_of(content);
    const bool is_code = lines[at].find("    ") < lines[at].find('$');
    const bool is_dollars = content == "$$" && fence.empty() && !is_code;
    if (close == 0 && is_dollars)
      close = closing_line(lines, at);
    const auto before = std::string(lines[at].substr(0, lines[at].find("$$")));
    if (is_dollars && close > at)
      result += before + "```math";
    else if (is_dollars && close == at && close > 0)
      result += before + "```";
    else
      result += lines[at];
    close = close == at ? 0 : close;
    if (fence.empty())
      fence = mark;
    else if (mark.size() >= fence.size() && mark == content && mark[0] == fence[0])
      fence = {};
    result += at + 1 < lines.size() ? "\n" : "";
  }
  return result;
}

} // namespace waymark

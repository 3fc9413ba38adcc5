#include "render/readme/gfm_text.hpp"

#include <algorithm>
#include <cctype>

namespace waymark {
namespace {

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!is_blank)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  while (line.ends_with(' '))
    line.pop_back();
  return line;
}

bool is_word(std::string_view text, size_t at) {
  return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) != 0 || text[at] == '_');
}

bool is_markup(std::string_view text, size_t at) {
  constexpr std::string_view signs = "\\`*[]<>~|&";
  const bool is_inside_word = at > 0 && is_word(text, at - 1) && is_word(text, at + 1);
  return signs.find(text[at]) != std::string_view::npos || (text[at] == '_' && !is_inside_word);
}

// Where a sign at the start would make a heading, a list or an underline: its place, else npos.
size_t opening_sign(std::string_view line) {
  if (!line.empty() && std::string_view("#-+=").find(line[0]) != std::string_view::npos)
    return 0;
  size_t digits = 0;
  while (digits < line.size() && std::isdigit(static_cast<unsigned char>(line[digits])) != 0)
    ++digits;
  const bool is_number = digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
  const bool is_item = is_number && (digits + 1 == line.size() || line[digits + 1] == ' ');
  return is_item ? digits : std::string_view::npos;
}

bool is_used(const GfmTable &table, size_t column) {
  return std::ranges::any_of(table.rows, [&](const auto &row) { return !row[column].empty(); });
}

std::string table_row(const std::vector<std::string> &cells, const std::vector<size_t> &columns) {
  std::string line = "|";
  for (const auto column : columns)
    line += cells[column].empty() ? " |" : " " + cells[column] + " |";
  return line + "\n";
}

} // namespace

std::string gfm_text(std::string_view text) {
  const auto line = one_line(text);
  const auto opening = opening_sign(line);
  std::string result;
  for (size_t at = 0; at < line.size(); ++at) {
    if (at == opening || is_markup(line, at))
      result += '\\';
    result += line[at];
  }
  return result;
}

std::string gfm_link(std::string_view label, const std::string &address) {
  const bool is_plain = address.find_first_of(" ()<>|") == std::string::npos;
  std::string target = is_plain ? address : "<";
  if (!is_plain) {
    for (const char c : address)
      target += c == '|' ? "%7C" : c == '<' ? "%3C" : c == '>' ? "%3E" : std::string(1, c);
    target += '>';
  }
  return "[" + gfm_text(label) + "](" + target + ")";
}

std::string gfm_fence(std::string_view language, std::string_view text) {
  std::string fence = "```";
  while (text.find(fence) != std::string_view::npos)
    fence += '`';
  std::string block = fence + std::string(language) + "\n" + std::string(text);
  if (!block.ends_with('\n'))
    block += '\n';
  return block + fence + "\n";
}

std::string gfm_table(const GfmTable &table) {
  std::vector<size_t> columns;
  for (size_t column = 0; column < table.heads.size(); ++column)
    if (is_used(table, column))
      columns.push_back(column);
  if (columns.empty())
    return {};
  auto text = table_row(table.heads, columns) + "|";
  for (size_t i = 0; i < columns.size(); ++i)
    text += "---|";
  text += "\n";
  for (const auto &row : table.rows)
    text += table_row(row, columns);
  return text;
}

} // namespace waymark

#include "emit/yaml_lines.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr std::string_view blanks = " \t\r\n";

size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

bool is_silent(std::string_view line) {
  const auto first = line.find_first_not_of(blanks);
  return first == std::string_view::npos || line[first] == '#';
}

bool is_list_item(std::string_view line, size_t indent) {
  return line.size() > indent && line[indent] == '-' &&
         (line.size() == indent + 1 || blanks.find(line[indent + 1]) != std::string_view::npos);
}

// Where the value begins if the line has this key at `indent`, bare or in quotes.
std::optional<size_t> value_of_key(std::string_view line, size_t indent, std::string_view key) {
  if (indent_of(line) != indent)
    return {};
  auto at = indent;
  const char quote = at < line.size() && (line[at] == '"' || line[at] == '\'') ? line[at] : '\0';
  at += quote ? 1 : 0;
  if (!line.substr(at).starts_with(key))
    return {};
  at += key.size();
  if (quote && (at >= line.size() || line[at++] != quote))
    return {};
  at = std::min(line.find_first_not_of(" \t", at), line.size());
  if (at >= line.size() || line[at] != ':')
    return {};
  if (++at < line.size() && blanks.find(line[at]) == std::string_view::npos)
    return {}; // "hours:x" is a text
  return std::min(line.find_first_not_of(" \t", at), line.find_last_not_of("\r\n") + 1);
}

} // namespace

std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const auto length = end == std::string_view::npos ? text.size() : end + 1;
    lines.emplace_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

MapLines map_lines(const std::vector<std::string> &lines, size_t begin, size_t end) {
  for (size_t i = begin; i < end; ++i)
    if (!is_silent(lines[i]))
      return {begin, end, indent_of(lines[i])};
  return {begin, end, 0};
}

std::optional<KeyLines> find_key(const std::vector<std::string> &lines, const MapLines &map,
                                 std::string_view key) {
  for (size_t i = map.begin; i < map.end; ++i) {
    const auto value = value_of_key(lines[i], map.indent, key);
    if (!value)
      continue;
    auto end = i + 1;
    while (end < map.end && (is_silent(lines[end]) || indent_of(lines[end]) > map.indent ||
                             is_list_item(lines[end], map.indent)))
      ++end;
    return KeyLines{i, *value, end};
  }
  return {};
}

size_t value_end(std::string_view line, size_t begin) {
  auto end = line.size();
  for (auto at = line.find('#', begin); at != std::string_view::npos; at = line.find('#', at + 1))
    if (at == begin || line[at - 1] == ' ' || line[at - 1] == '\t') {
      end = at;
      break;
    }
  while (end > begin && blanks.find(line[end - 1]) != std::string_view::npos)
    --end;
  return end;
}

size_t content_end(const std::vector<std::string> &lines, size_t begin, size_t end) {
  while (end > begin && is_silent(lines[end - 1]))
    --end;
  return end;
}

} // namespace waymark

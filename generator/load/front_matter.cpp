#include "load/front_matter.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

// The line at `at` without its end, and where the next one begins (npos at the end of the text).
struct Line {
  std::string_view text;
  size_t next = 0;
};

Line line_at(std::string_view text, size_t at) {
  const auto end = text.find('\n', at);
  auto line = text.substr(at, end == std::string_view::npos ? end : end - at);
  return {line, end == std::string_view::npos ? end : end + 1};
}

bool is_fence(std::string_view line) {
  return line.starts_with("---") && line.find_first_not_of(" \t\r", 3) == std::string_view::npos;
}

// `---` below blank lines: the owner meant front matter, but Markdown sees a rule.
bool begins_late(std::string_view body) {
  const auto first = body.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && is_fence(line_at(body, first).text);
}

} // namespace

std::optional<FrontMatterText> split_front_matter(const SourceFile &file, Diagnostics &diagnostics) {
  std::string_view text = file.text;
  if (text.starts_with("\xEF\xBB\xBF"))
    text.remove_prefix(3);
  const auto opening = line_at(text, 0);
  if (!is_fence(opening.text))
    return FrontMatterText{false, {}, 1, text, 1};
  int line = 2;
  for (auto at = opening.next; at < text.size(); ++line) {
    const auto current = line_at(text, at);
    if (is_fence(current.text))
      return FrontMatterText{true, text.substr(opening.next, at - opening.next), 2,
                             text.substr(std::min(current.next, text.size())), line + 1};
    at = current.next;
  }
  diagnostics.error({file.path, 1, 1}, "the front matter is never closed",
                    "put a line --- below its last key");
  return {};
}

std::optional<YamlNode> parse_yaml_map(const std::string &file, std::string_view text, int first_line,
                                       Diagnostics &diagnostics) {
  auto node = parse_yaml(file, text, first_line, diagnostics);
  if (!node)
    return {};
  if (node->kind == YamlKind::null) {
    node->kind = YamlKind::map;
    node->line = first_line;
    node->column = 1;
  }
  if (node->kind != YamlKind::map) {
    diagnostics.error(
        {file, node->line, node->column},
        fmt::format("keys are wanted here, not a {}", node->kind == YamlKind::list ? "list" : "text"),
        "write each as: key: value");
    return {};
  }
  return node;
}

std::optional<FrontMatter> parse_front_matter(const SourceFile &file, Diagnostics &diagnostics) {
  const auto split = split_front_matter(file, diagnostics);
  if (!split)
    return {};
  auto map = parse_yaml_map(file.path, split->yaml, split->yaml_line, diagnostics);
  if (!map)
    return {};
  if (map->entries.empty())
    map->line = 1;
  return FrontMatter{split->is_present, std::move(*map), split->body, split->body_line};
}

std::optional<FrontMatter> require_front_matter(const SourceFile &file, std::string_view example,
                                                Diagnostics &diagnostics) {
  auto result = parse_front_matter(file, diagnostics);
  if (!result || result->is_present)
    return result;
  if (begins_late(result->body))
    diagnostics.error({file.path, 1, 1}, "the front matter does not begin in the first line",
                      "remove what stands above the first ---");
  else
    diagnostics.error({file.path, 1, 1}, "this file has no front matter",
                      fmt::format("begin it with:\n---\n{}\n---", example));
  return {};
}

} // namespace waymark

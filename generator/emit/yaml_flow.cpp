#include "emit/yaml_flow.hpp"

#include <algorithm>
#include <vector>

namespace waymark {
namespace {

constexpr std::string_view blanks = " \t\r\n";

bool is_blank(char c) {
  return blanks.find(c) != std::string_view::npos;
}

// What stands on the first level between the brackets.
struct Flow {
  struct Piece {
    size_t begin = 0;
    size_t end = 0; // behind its last byte that is neither blank nor comment
  };
  std::vector<Piece> pieces;       // between commas; an empty one has begin == end
  std::optional<size_t> last_said; // of the whole: behind which an entry can be added
  size_t close = 0;                // the closing bracket
};

// Behind the quoted text that begins at `at`.
size_t skip_quoted(std::string_view text, size_t at) {
  const char quote = text[at];
  for (++at; at < text.size() && text[at] != quote; ++at)
    at += quote == '"' && text[at] == '\\' ? 1 : 0;
  return at < text.size() ? at + 1 : text.size();
}

bool begins_comment(std::string_view text, size_t at) {
  return text[at] == '#' && at > 0 && (is_blank(text[at - 1]) || text[at - 1] == ',');
}

std::optional<Flow> read_flow(std::string_view text) {
  Flow flow;
  Flow::Piece piece{1, 1};
  int depth = 0;
  for (size_t at = 0; at < text.size();) {
    const char c = text[at];
    const bool is_close = c == ']' || c == '}';
    if (begins_comment(text, at)) {
      at = std::min(text.find('\n', at), text.size());
      continue;
    }
    if (is_close && --depth == 0) {
      flow.pieces.push_back(piece);
      flow.close = at;
      return flow;
    }
    depth += c == '[' || c == '{' ? 1 : 0;
    const auto next = c == '"' || c == '\'' ? skip_quoted(text, at) : at + 1;
    if (at > 0 && !is_blank(c))
      flow.last_said = next;
    if (c == ',' && depth == 1) {
      flow.pieces.push_back(piece);
      piece = {next, next};
    } else if (at > 0 && !is_blank(c)) {
      piece.begin = piece.begin == piece.end ? at : piece.begin;
      piece.end = next;
    }
    at = next;
  }
  return {};
}

std::string_view unquoted(std::string_view text) {
  while (!text.empty() && is_blank(text.back()))
    text.remove_suffix(1);
  const bool is_quoted = text.size() >= 2 && (text[0] == '"' || text[0] == '\'') && text.back() == text[0];
  return is_quoted ? text.substr(1, text.size() - 2) : text;
}

} // namespace

std::optional<std::string> with_flow_entry(std::string_view text, std::string_view entry) {
  const auto flow = read_flow(text);
  if (!flow)
    return {};
  const auto at = flow->last_said.value_or(1);
  const bool is_first = !flow->last_said;
  const bool has_comma = !is_first && text[at - 1] == ',';
  return std::string(text.substr(0, at)) +
         (is_first    ? ""
          : has_comma ? " "
                      : ", ") +
         std::string(entry) + std::string(text.substr(at));
}

std::optional<std::string> with_flow_value(std::string_view text, std::string_view key,
                                           std::string_view value) {
  const auto flow = read_flow(text);
  if (!flow)
    return {};
  for (const auto &[begin, end] : flow->pieces) {
    const auto colon = text.rfind(':', end);
    if (colon == std::string_view::npos || colon < begin ||
        unquoted(text.substr(begin, colon - begin)) != key)
      continue;
    const auto old = text.find_first_not_of(blanks, colon + 1);
    if (old == std::string_view::npos || old >= end)
      return {};
    return std::string(text.substr(0, old)) + std::string(value) + std::string(text.substr(end));
  }
  return {};
}

} // namespace waymark

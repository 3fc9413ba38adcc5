#include "load/yaml_mistake.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

size_t indentation(std::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

std::string_view trimmed(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
  return text.substr(0, text.find_last_not_of(" \t\r") + 1);
}

std::string quoted(std::string_view text) {
  const char mark = text.find('"') == std::string_view::npos ? '"' : '\'';
  return fmt::format("{}{}{}", mark, text, mark);
}

YamlMistake explain_colon(std::string_view line, std::string_view line_above, int column) {
  const auto first_colon = line.find(": ");
  if (first_colon != std::string_view::npos && first_colon + 1 < static_cast<size_t>(column))
    return {"a second ':' in this line",
            fmt::format("put the text in quotes: {}: {}", trimmed(line.substr(0, first_colon)),
                        quoted(trimmed(line.substr(first_colon + 2))))};
  if (!trimmed(line_above).empty() && line_above.find(':') == std::string_view::npos)
    return {"unexpected ':'", "the line above lacks ': ' between its key and its text"};
  if (indentation(line) > indentation(line_above))
    return {"this line is indented deeper than the one above, which has its value already",
            "indent the keys of one map alike"};
  if (line_above.find(": ") == std::string_view::npos && !trimmed(line_above).ends_with(':'))
    return {"unexpected ':'", "write a blank after the ':' in the line above"};
  return {"unexpected ':'", "a key stands first in its line, then ': ', then its value"};
}

YamlMistake explain_end_of_map(std::string_view line, int column) {
  const auto before = trimmed(line.substr(0, static_cast<size_t>(std::max(0, column - 1))));
  if (before.ends_with('"') || before.ends_with('\''))
    return {"the text goes on after its closing quote",
            "put the whole text in quotes; quotes of the other kind may stand inside"};
  if (trimmed(line).starts_with("- "))
    return {"a list item stands where a key is wanted",
            "leave the key of the list empty, and indent its items"};
  return {"a key is wanted here", "indent the keys of one map alike; a text with signs in it needs quotes"};
}

YamlMistake explain_stray_bracket(std::string_view line, int column) {
  const auto at = std::min(static_cast<size_t>(column - 1), line.size());
  return {fmt::format("this '{}' closes nothing", line.substr(at, 1)),
          "remove it, or put the whole text in quotes"};
}

YamlMistake explain_first_sign(std::string_view line, int column) {
  const auto at = static_cast<size_t>(column - 1);
  const auto sign = at < line.size() ? line.substr(at, 1) : std::string_view("?");
  return {fmt::format("a text cannot begin with '{}' unless it is quoted", sign),
          fmt::format("put it in quotes: {}", quoted(trimmed(line.substr(std::min(at, line.size())))))};
}

} // namespace

YamlMistake explain_yaml_mistake(std::string_view complaint, std::string_view line,
                                 std::string_view line_above, int column) {
  const auto says = [&](std::string_view words) { return complaint.find(words) != std::string_view::npos; };
  if (line.substr(0, indentation(line)).find('\t') != std::string_view::npos || says("illegal tab"))
    return {"a tab indents this line", "indent with blanks"};
  if (says("illegal map value"))
    return explain_colon(line, line_above, column);
  if (says("sequence flow not found"))
    return {"this list is never closed", "add the missing ']'"};
  if (says("map flow not found"))
    return {"this map is never closed", "add the missing '}'"};
  if (says("end of map not found"))
    return explain_end_of_map(line, column);
  if (says("end of sequence not found"))
    return {"a list item is wanted here", "begin it with '- ', below the one above"};
  if (says("illegal flow end"))
    return explain_stray_bracket(line, column);
  if (says("unknown token") || says("anchor") || says("alias"))
    return explain_first_sign(line, column);
  if (says("illegal block entry"))
    return {"a list cannot begin behind its key", "put each '- ' on a line of its own, or write [a, b]"};
  if (says("unknown escape character") || says("hex number") || says("invalid unicode"))
    return {"a '\\' inside double quotes begins an escape that does not exist",
            "use single quotes, or write '\\\\'"};
  if (says("illegal EOF"))
    return {"the quote is never closed", "add the closing quote"};
  if (says("unexpected character in block scalar"))
    return {"text after '|' or '>'", "begin the text on the next line, indented"};
  return {fmt::format("this is not YAML: {}", complaint), ""};
}

} // namespace waymark

#include "diagnostic/print.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace waymark {
namespace {

std::string line_of(const std::string &text, int line) {
  size_t begin = 0;
  for (int current = 1; current < line; ++current) {
    begin = text.find('\n', begin);
    if (begin == std::string::npos)
      return {};
    ++begin;
  }
  auto result = text.substr(begin, text.find('\n', begin) - begin);
  if (!result.empty() && result.back() == '\r')
    result.pop_back();
  return result;
}

const char *name_of(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "note";
}

std::string painted(std::string_view text, const char *code, Colour colour) {
  return colour == Colour::always ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : std::string(text);
}

// The blanks before the caret: tabs stay tabs, so that the caret stands below its character everywhere.
std::string indent_to(const std::string &line, int column) {
  const auto before = std::string_view(line).substr(0, static_cast<size_t>(std::max(0, column - 1)));
  std::string result;
  for (const auto &grapheme : graphemes(before))
    result += grapheme == "\t" ? "\t" : std::string(static_cast<size_t>(display_width(grapheme)), ' ');
  return result;
}

// At a blank, or between two characters where there is none.
size_t end_of_excerpt(const std::string &line, size_t least, size_t most) {
  const auto blank = line.rfind(' ', most);
  if (blank != std::string::npos && blank > least)
    return blank;
  auto end = std::min(line.size(), most);
  while (end < line.size() && continues_character(line[end]))
    ++end;
  return end;
}

// A window of a long line around the column: a paragraph is often one line.
struct Excerpt {
  std::string text;
  int column = 0;
};

Excerpt excerpt_of(const std::string &line, int column) {
  constexpr size_t longest = 110, lead = 60; // bytes, cut at blanks
  const auto at = static_cast<size_t>(std::max(0, column - 1));
  if (line.size() <= longest || at > line.size())
    return {line, column};
  const auto blank_before = at > lead ? line.find(' ', at - lead) : std::string::npos;
  const auto begin = blank_before < at ? blank_before + 1 : at > lead ? at : 0;
  const auto end = line.size() - begin <= longest
                       ? line.size()
                       : end_of_excerpt(line, std::max(at, begin + longest / 2), begin + longest);
  const std::string_view ellipsis = begin > 0 ? "… " : "";
  return {std::string(ellipsis) + line.substr(begin, end - begin) + (end < line.size() ? " …" : ""),
          column == 0 ? 0 : static_cast<int>(at - begin + ellipsis.size()) + 1};
}

std::string place_of(const SourcePosition &position, const std::string &line) {
  std::string place = position.file;
  if (position.line > 0)
    place += fmt::format(":{}", position.line);
  if (position.line > 0 && position.column > 0) {
    const auto before = std::string_view(line).substr(0, static_cast<size_t>(position.column - 1));
    place += fmt::format(":{}", line.empty() ? position.column : static_cast<int>(code_points(before)) + 1);
  }
  return place.empty() ? "waymark" : place;
}

std::string print_one(const Diagnostic &one, const std::string &line, Colour colour) {
  const auto *severity_colour = one.severity == Severity::error ? "1;31" : "1;35";
  auto text =
      fmt::format("{}: {} {}\n", painted(place_of(one.position, line), "1", colour),
                  painted(std::string(name_of(one.severity)) + ":", severity_colour, colour), one.message);
  if (!line.empty()) {
    const auto shown = excerpt_of(line, one.position.column);
    text += fmt::format("  {}\n", shown.text);
    if (shown.column > 0)
      text += fmt::format("  {}{}\n", indent_to(shown.text, shown.column), painted("^", "1;32", colour));
  }
  if (!one.hint.empty())
    text += fmt::format("  hint: {}\n", one.hint);
  return text;
}

} // namespace

std::string print_diagnostics(const Diagnostics &diagnostics, const SourceText &source_text, Colour colour) {
  std::map<std::string, std::optional<std::string>> texts;
  std::string result;
  const Diagnostic *previous = nullptr;
  const auto sorted = diagnostics.sorted();
  for (const auto &one : sorted) {
    if (previous && *previous == one)
      continue;
    previous = &one;
    std::string line;
    if (one.position.line > 0) {
      auto [entry, is_new] = texts.try_emplace(one.position.file);
      if (is_new)
        entry->second = source_text(one.position.file);
      if (entry->second)
        line = line_of(*entry->second, one.position.line);
    }
    result += print_one(one, line, colour);
  }
  return result;
}

} // namespace waymark

#include "emit/edit_journal.hpp"

#include "emit/yaml_flow.hpp"
#include "emit/yaml_lines.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace waymark {
namespace {

// A word that YAML would not take for something else stands bare.
std::string yaml_text(const std::string &text) {
  constexpr std::array taken = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"};
  const auto is_plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
  };
  const bool is_word = !text.empty() && is_plain(text[0]) && std::ranges::all_of(text, [&](char c) {
    return is_plain(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '/';
  });
  if (is_word && std::ranges::find(taken, text) == taken.end())
    return text;
  std::string quoted = "\"";
  for (const char c : text)
    quoted += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
  return quoted + "\"";
}

class JournalEditor {
public:
  JournalEditor(std::string_view yaml, std::string_view line_end)
      : m_lines(split_lines(yaml)), m_line_end(line_end) {}

  void set_hours(double hours) {
    const auto number = fmt::format("{}", hours);
    const auto map = top();
    if (const auto key = find_key(m_lines, map, "hours"))
      replace_value(*key, number);
    else
      append_line(map, "hours: " + number);
  }

  void add_done(const std::string &id) {
    const auto map = top();
    const auto key = find_key(m_lines, map, "done");
    if (!key)
      return append_line(map, "done: [" + yaml_text(id) + "]");
    if (is_flow(*key))
      return edit_flow(*key, [&](const std::string &text) { return with_flow_entry(text, yaml_text(id)); });
    if (!is_empty(*key))
      return;
    const auto last = content_end(m_lines, key->line + 1, key->end);
    if (last == key->line + 1)
      return replace_value(*key, "[" + yaml_text(id) + "]");
    const auto items = map_lines(m_lines, key->line + 1, key->end);
    insert_line(last, std::string(items.indent, ' ') + "- " + yaml_text(id));
  }

  void set_count(const std::string &habit, int times) {
    const auto map = top();
    const auto key = find_key(m_lines, map, "count");
    const auto entry = fmt::format("{}: {}", yaml_text(habit), times);
    if (!key)
      return append_line(map, "count: {" + entry + "}");
    if (is_flow(*key))
      return edit_flow(*key, [&](const std::string &text) {
        const auto changed = with_flow_value(text, habit, std::to_string(times));
        return changed ? changed : with_flow_entry(text, entry);
      });
    if (!is_empty(*key))
      return;
    const auto last = content_end(m_lines, key->line + 1, key->end);
    if (last == key->line + 1)
      return replace_value(*key, "{" + entry + "}");
    const auto inner = map_lines(m_lines, key->line + 1, last);
    if (const auto known = find_key(m_lines, inner, habit))
      replace_value(*known, std::to_string(times));
    else
      insert_line(last, std::string(inner.indent, ' ') + entry);
  }

  [[nodiscard]] std::string text() const { return fmt::format("{}", fmt::join(m_lines, "")); }

private:
  [[nodiscard]] MapLines top() const { return map_lines(m_lines, 0, m_lines.size()); }

  [[nodiscard]] bool is_empty(const KeyLines &key) const {
    return value_end(m_lines[key.line], key.value) == key.value;
  }

  [[nodiscard]] bool is_flow(const KeyLines &key) const {
    const auto &line = m_lines[key.line];
    return key.value < line.size() && (line[key.value] == '[' || line[key.value] == '{');
  }

  // "hours: 9  # so far" keeps its comment; "done:" gets a blank first.
  void replace_value(const KeyLines &key, const std::string &value) {
    auto &line = m_lines[key.line];
    const auto end = value_end(line, key.value);
    const bool is_new = end == key.value;
    const auto before = line.substr(0, key.value);
    const auto after = line.substr(end);
    line = before + (is_new && before.back() == ':' ? " " : "") + value +
           (is_new && after.starts_with('#') ? " " : "") + after;
  }

  template <typename Edit>
  void edit_flow(const KeyLines &key, const Edit &edit) {
    const auto at = m_lines.begin() + static_cast<std::ptrdiff_t>(key.line);
    const auto text = fmt::format("{}", fmt::join(at, m_lines.end(), ""));
    const auto changed = edit(text.substr(key.value)); // the bracket closes where it closes
    if (!changed)
      return;
    const auto lines = split_lines(text.substr(0, key.value) + *changed);
    m_lines.erase(at, m_lines.end());
    m_lines.insert(m_lines.end(), lines.begin(), lines.end());
  }

  void append_line(const MapLines &map, const std::string &line) {
    insert_line(m_lines.size(), std::string(map.indent, ' ') + line);
  }

  void insert_line(size_t at, const std::string &line) {
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(at), line + m_line_end);
  }

  std::vector<std::string> m_lines;
  std::string m_line_end;
};

} // namespace

std::string edit_journal_keys(std::string_view yaml, const JournalChange &change, std::string_view line_end) {
  JournalEditor editor(yaml, line_end);
  if (change.hours)
    editor.set_hours(*change.hours);
  for (const auto &id : change.done)
    editor.add_done(id);
  for (const auto &[habit, times] : change.counts)
    editor.set_count(habit, times);
  return editor.text();
}

std::string with_paragraph(std::string_view text, std::string_view paragraph, std::string_view line_end) {
  std::string result(text);
  if (!result.empty() && result.back() != '\n')
    result += line_end;
  const auto blank_line = std::string("\n") + std::string(line_end);
  if (!result.empty() && !result.ends_with(blank_line))
    result += line_end;
  for (const char c : paragraph) // of the command line, where a line ends in \n
    result += c == '\n' ? std::string(line_end) : c == '\r' ? std::string() : std::string(1, c);
  return result + std::string(line_end);
}

} // namespace waymark

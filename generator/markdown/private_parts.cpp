#include "markdown/private_parts.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "markdown/cmark_tree.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <vector>

namespace waymark {
namespace {

constexpr std::string_view blanks = " \t\n\r\f";
constexpr std::string_view word = "private";

struct Marker {
  size_t begin = 0; // of "<!--"
  size_t end = 0;   // behind "-->"
  size_t word = 0;  // where "private" stands
  bool is_end = false;
};

// The marker of a comment that begins at `begin`, if it is one.
std::optional<Marker> marker_at(std::string_view text, size_t begin) {
  Marker marker;
  marker.begin = begin;
  auto at = text.find_first_not_of(blanks, begin + 4);
  if (at != text.npos && text[at] == '/') {
    marker.is_end = true;
    at = text.find_first_not_of(blanks, at + 1);
  }
  if (at == text.npos || lower_case(text.substr(at, word.size())) != word)
    return {};
  marker.word = at;
  at = text.find_first_not_of(blanks, at + word.size());
  if (at == text.npos || text.substr(at, 3) != "-->")
    return {};
  marker.end = at + 3;
  return marker;
}

std::vector<Marker> find_markers(std::string_view text) {
  std::vector<Marker> markers;
  for (auto at = text.find("<!--"); at != text.npos; at = text.find("<!--", at + 4))
    if (const auto marker = marker_at(text, at))
      markers.push_back(*marker);
  return markers;
}

// Words that stand for the markers while the parser decides which of them are comments and which are shown.
// They are as long as "private", so that nothing moves.
class StandIns {
public:
  explicit StandIns(std::string_view text) {
    while (text.find(m_prefix) != text.npos)
      advance_prefix();
  }

  [[nodiscard]] std::string name(size_t index) const { return fmt::format("{}{:04x}", m_prefix, index); }

  // The markers whose stand-ins are in a text.
  void collect(const char *text, std::set<size_t> &indexes) const {
    const std::string_view view = text ? text : "";
    for (auto at = view.find(m_prefix); at != view.npos; at = view.find(m_prefix, at + 1))
      indexes.insert(std::stoul(std::string(view.substr(at + m_prefix.size(), 4)), nullptr, 16));
  }

private:
  void advance_prefix() {
    for (auto &letter : m_prefix)
      if (letter++ != 'z')
        return;
      else
        letter = 'g';
  }

  std::string m_prefix = "qzx"; // letters beyond 'f', so that it never runs into the number
};

std::set<size_t> shown_markers(const std::string &text, const StandIns &stand_ins) {
  std::set<size_t> shown;
  const auto tree = parse_cmark_tree(text);
  auto *iterator = cmark_iter_new(tree.get());
  for (auto event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator)) {
    auto *node = cmark_iter_get_node(iterator);
    const auto type = cmark_node_get_type(node);
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK)
      stand_ins.collect(cmark_node_get_literal(node), shown);
    if (type == CMARK_NODE_CODE_BLOCK)
      stand_ins.collect(cmark_node_get_fence_info(node), shown);
    if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
      stand_ins.collect(cmark_node_get_url(node), shown);
      stand_ins.collect(cmark_node_get_title(node), shown);
    }
  }
  cmark_iter_free(iterator);
  return shown;
}

// The markers that are comments. Where the parser shows one (code, escaped text), it is none.
std::vector<Marker> real_markers(const std::string &text) {
  auto markers = find_markers(text);
  if (markers.empty() || markers.size() > 0xFFFF)
    return markers;
  auto marked = text;
  const StandIns stand_ins(text);
  for (size_t index = 0; index < markers.size(); ++index)
    marked.replace(markers[index].word, word.size(), stand_ins.name(index));
  const auto shown = shown_markers(marked, stand_ins);
  std::vector<Marker> real;
  for (size_t index = 0; index < markers.size(); ++index)
    if (!shown.contains(index))
      real.push_back(markers[index]);
  return real;
}

struct Cut {
  size_t begin = 0;
  size_t end = 0;
};

class Reporter {
public:
  Reporter(const std::string &file, std::string_view text, const PositionMap &map, Diagnostics &diagnostics)
      : m_file(file), m_starts(line_starts(text)), m_map(map), m_diagnostics(diagnostics) {}

  void error(size_t offset, const char *message, const char *hint) {
    const auto place = place_of(offset);
    m_diagnostics.error({m_file, place.line, place.column}, message, hint);
  }
  void warning(size_t offset, std::string message, std::string hint) {
    const auto place = place_of(offset);
    m_diagnostics.warning({m_file, place.line, place.column}, std::move(message), std::move(hint));
  }

private:
  [[nodiscard]] Place place_of(size_t offset) const {
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    return m_map.in_file(
        {static_cast<int>(next - m_starts.begin()), static_cast<int>(offset - *(next - 1)) + 1});
  }

  const std::string &m_file;
  std::vector<size_t> m_starts;
  const PositionMap &m_map;
  Diagnostics &m_diagnostics;
};

std::vector<Cut> cuts_of(const std::string &text, Reporter &reporter) {
  std::vector<Cut> cuts;
  int depth = 0;
  size_t begin = 0;
  for (const auto &marker : real_markers(text)) {
    if (!marker.is_end) {
      if (depth++ == 0)
        begin = marker.begin;
    } else if (depth == 0) {
      reporter.error(marker.begin, "a private part ends here that never began",
                     "write '<!-- private -->' where it begins");
      cuts.push_back({marker.begin, marker.end});
    } else if (--depth == 0) {
      cuts.push_back({begin, marker.end});
    }
  }
  if (depth > 0) {
    reporter.error(begin, "this private part never ends, so everything after it is hidden",
                   "write '<!-- /private -->' where it ends");
    cuts.push_back({begin, text.size()});
  }
  return cuts;
}

// A comment that was probably meant as a marker: one word, a slip away.
void warn_of_misspelt_markers(std::string_view text, Reporter &reporter) {
  for (auto at = text.find("<!--"); at != text.npos; at = text.find("<!--", at + 4)) {
    const auto end = text.find("-->", at + 4);
    if (end == text.npos || end - at > 40 || marker_at(text, at))
      continue;
    auto comment = lower_case(text.substr(at + 4, end - at - 4));
    std::erase_if(comment, [](char c) { return blanks.find(c) != blanks.npos || c == '/'; });
    if (comment != word && edit_distance(comment, word) <= 2)
      reporter.warning(at, fmt::format("the comment '{}' hides nothing", text.substr(at, end + 3 - at)),
                       "did you mean '<!-- private -->' or '<!-- /private -->'?");
  }
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(blanks) == text.npos;
}

std::string_view without_indent(std::string_view line) {
  const auto begin = line.find_first_not_of(" \t");
  return begin == line.npos ? std::string_view() : line.substr(begin);
}

// "- ", "3. ", "* [ ] ": the length of the list marker at the beginning of a line without indent, or 0.
size_t list_marker_length(std::string_view line) {
  size_t length = 0;
  while (length < line.size() && line[length] >= '0' && line[length] <= '9')
    ++length;
  const bool is_marker = length > 0 ? length < line.size() && (line[length] == '.' || line[length] == ')')
                                    : !line.empty() && (line[0] == '-' || line[0] == '*' || line[0] == '+');
  if (!is_marker || (length + 1 < line.size() && line[length + 1] != ' ' && line[length + 1] != '\t'))
    return 0;
  return length + 1;
}

// Nothing but the marker of a list item, and its box if it has one.
bool is_empty_item(std::string_view line) {
  line = without_indent(line);
  const auto length = list_marker_length(line);
  if (length == 0)
    return false;
  auto rest = without_indent(line.substr(length));
  if (rest.size() >= 3 && rest[0] == '[' && rest[2] == ']')
    rest.remove_prefix(3);
  return is_blank(rest);
}

size_t indent_of(std::string_view line) {
  return line.size() - without_indent(line).size();
}

// Lines that never continue the paragraph above them, so that the gap of a private part needs no blank line.
bool begins_anew(std::string_view line) {
  const auto start = without_indent(line);
  return list_marker_length(start) > 0 || line.find('|') != line.npos ||
         (!start.empty() && std::string_view("#>`~<").find(start[0]) != std::string_view::npos);
}

// Builds the text from what lies between the cuts.
class Joiner {
public:
  Joiner(std::string_view text, PositionMap &map) : m_text(text), m_map(map) {}

  std::string join(const std::vector<Cut> &cuts) {
    m_map.begin_piece(0, 0);
    for (const auto &cut : cuts)
      take_out(cut);
    m_result += m_text.substr(m_at);
    m_map.finish(m_text, m_result);
    return std::move(m_result);
  }

private:
  [[nodiscard]] size_t line_end(size_t at) const { return std::min(m_text.find('\n', at), m_text.size()); }

  [[nodiscard]] std::string_view next_line(size_t end) const {
    const auto begin = std::min(end + 1, m_text.size());
    return m_text.substr(begin, line_end(begin) - begin);
  }

  [[nodiscard]] std::string_view last_line() const {
    return std::string_view(m_result).substr(m_result.rfind('\n') + 1); // npos + 1 is 0
  }

  void take_out(const Cut &cut) {
    m_result += m_text.substr(m_at, cut.begin - m_at);
    const auto end = line_end(cut.end);
    const auto rest_is_blank = is_blank(m_text.substr(cut.end, end - cut.end));
    const auto before = last_line();
    m_at = cut.end;
    if (rest_is_blank && is_blank(before)) {
      drop_line(before.size(), end);
      separate(end);
    } else if (rest_is_blank && is_empty_item(before) &&
               (is_blank(next_line(end)) || indent_of(next_line(end)) <= indent_of(before))) {
      drop_line(before.size(), end);
    }
    m_map.begin_piece(m_result.size(), m_at);
  }

  // The line on which a part began and ended held nothing else.
  void drop_line(size_t length_before, size_t end) {
    m_result.resize(m_result.size() - length_before);
    m_at = std::min(end + 1, m_text.size());
  }

  void separate(size_t end) {
    if (m_result.empty())
      return;
    const auto previous_end = m_result.size() - 1;
    const auto previous = m_result.rfind('\n', previous_end == 0 ? 0 : previous_end - 1);
    const auto line = std::string_view(m_result).substr(previous == std::string::npos ? 0 : previous + 1);
    if (!is_blank(line) && !is_blank(next_line(end)) && !begins_anew(next_line(end)))
      m_result += '\n';
  }

  std::string_view m_text;
  PositionMap &m_map;
  std::string m_result;
  size_t m_at = 0;
};

} // namespace

bool has_private_marker(std::string_view html) {
  return !find_markers(html).empty();
}

std::string without_private_parts(const std::string &file, std::string text, PositionMap &map,
                                  Diagnostics &diagnostics) {
  if (text.find("<!--") == text.npos)
    return text;
  Reporter reporter(file, text, map, diagnostics);
  warn_of_misspelt_markers(text, reporter);
  const auto cuts = cuts_of(text, reporter);
  if (cuts.empty())
    return text;
  return Joiner(text, map).join(cuts);
}

} // namespace waymark

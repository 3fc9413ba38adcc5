#include "load/yaml_reader.hpp"

#include "load/yaml_mistake.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <numeric>
#include <sstream>
#include <yaml-cpp/yaml.h>
// yaml.h leaves these out.
#include <yaml-cpp/eventhandler.h>

namespace waymark {
namespace {

constexpr size_t deepest = 64;

// The style's type has changed from release to release of yaml-cpp (enum in a namespace, enum class): what
// its own signature says is right for each.
template <typename Member>
struct LastParameter;
template <typename Style>
struct LastParameter<void (YAML::EventHandler::*)(const YAML::Mark &, const std::string &, YAML::anchor_t,
                                                  Style)> {
  using Type = Style;
};
using Style = LastParameter<decltype(&YAML::EventHandler::OnMapStart)>::Type;

// Finds places of the text again, for looks at what the library does not tell.
class SourceLines {
public:
  explicit SourceLines(std::string_view text) : m_text(text) {}

  std::string_view line(int index) {
    if (m_starts.empty())
      find_starts();
    if (index < 0 || static_cast<size_t>(index) >= m_starts.size())
      return {};
    const auto begin = m_starts[static_cast<size_t>(index)];
    return m_text.substr(begin, m_text.find_first_of("\r\n", begin) - begin);
  }

  // All that follows a place.
  std::string_view from(int index, int column) {
    const auto rest = line(index);
    return rest.data() ? m_text.substr(static_cast<size_t>(rest.data() - m_text.data()) +
                                       std::min(rest.size(), static_cast<size_t>(column)))
                       : rest;
  }

private:
  void find_starts() {
    m_starts.push_back(0);
    for (size_t at = m_text.find('\n'); at != std::string_view::npos; at = m_text.find('\n', at + 1))
      m_starts.push_back(at + 1);
  }

  std::string_view m_text;
  std::vector<size_t> m_starts;
};

// Whether a text that begins with a quote has its closing one: yaml-cpp takes the end of the file for it.
bool is_closed(std::string_view text) {
  const char mark = text.front();
  for (size_t at = 1; at < text.size(); ++at) {
    if (mark == '"' && text[at] == '\\')
      ++at;
    else if (text[at] == mark && mark == '\'' && text.substr(at + 1).starts_with('\''))
      ++at;
    else if (text[at] == mark)
      return true;
  }
  return false;
}

class TreeBuilder final : public YAML::EventHandler {
public:
  TreeBuilder(const std::string &file, std::string_view text, int first_line, Diagnostics &diagnostics)
      : m_file(file), m_lines(text), m_first_line(first_line), m_diagnostics(diagnostics) {}

  void OnDocumentStart(const YAML::Mark &mark) override {
    if (m_documents++ == 0)
      return;
    const bool is_marked = m_lines.line(mark.line).starts_with("---");
    refuse(mark, is_marked ? "a second YAML document begins here" : "this does not belong to the lines above",
           is_marked ? "keep one document a file: remove the line ---" : "indent the keys of one map alike");
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override {
    check_anchor(mark, anchor);
    if (wants_key())
      refuse(mark, "a ':' without a key before it", "write the key in front of it");
    add(node(YamlKind::null, mark));
  }

  void OnAlias(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) override { refuse_alias(mark); }

  void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                const std::string &value) override {
    check_anchor(mark, anchor);
    check_tag(mark, tag);
    auto result = node(YamlKind::text, mark);
    result.text = value;
    if (tag == "!")
      look_at_quotes(mark, result);
    if (wants_key()) {
      auto &open = m_open.back();
      open.node.entries.push_back({std::move(result.text), result.line, result.column, {}});
      open.has_key = true;
    } else {
      add(std::move(result));
    }
  }

  void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                       Style style) override {
    open(YamlKind::list, mark, tag, anchor, style);
  }
  void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  Style style) override {
    open(YamlKind::map, mark, tag, anchor, style);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapEnd() override {
    report_duplicates(m_open.back().node);
    close();
  }

  void report(const YAML::ParserException &problem) {
    if (m_is_refused)
      return;
    // An unclosed list or map is best shown where it begins.
    auto mark = problem.mark;
    const bool is_unclosed = problem.msg.find("flow not found") != std::string::npos;
    if (const auto *open = is_unclosed ? innermost_flow() : nullptr)
      mark = open->mark;
    const auto mistake = explain_yaml_mistake(problem.msg, m_lines.line(mark.line),
                                              m_lines.line(mark.line - 1), mark.column + 1);
    m_diagnostics.error(position(mark), mistake.message, mistake.hint);
  }

  YamlNode root;

private:
  struct Open {
    YamlNode node;
    YAML::Mark mark;
    bool is_flow = false;
    bool has_key = false;
  };

  [[nodiscard]] SourcePosition position(const YAML::Mark &mark) const {
    return {m_file, m_first_line + mark.line, mark.column + 1};
  }

  [[nodiscard]] YamlNode node(YamlKind kind, const YAML::Mark &mark) const {
    YamlNode result;
    result.kind = kind;
    result.line = result.text_line = m_first_line + mark.line;
    result.column = mark.column + 1;
    return result;
  }

  [[nodiscard]] bool wants_key() const {
    return !m_open.empty() && m_open.back().node.kind == YamlKind::map && !m_open.back().has_key;
  }

  // Reports, and ends the parse in the library's own way: by its exception, caught in parse_yaml.
  [[noreturn]] void refuse(const YAML::Mark &mark, std::string message, std::string hint) {
    m_diagnostics.error(position(mark), std::move(message), std::move(hint));
    m_is_refused = true;
    throw YAML::ParserException(mark, "");
  }

  [[noreturn]] void refuse_alias(const YAML::Mark &mark) {
    refuse(mark, "anchors (&name) and aliases (*name) are not supported",
           "write the value out; a text that begins with '&' or '*' needs quotes");
  }

  void check_anchor(const YAML::Mark &mark, YAML::anchor_t anchor) {
    if (anchor != 0)
      refuse_alias(mark);
  }

  void check_tag(const YAML::Mark &mark, const std::string &tag) {
    if (!tag.empty() && tag != "?" && tag != "!" && tag != "tag:yaml.org,2002:str")
      refuse(mark, "YAML tags (!name) are not supported", "a text that begins with '!' needs quotes");
  }

  void look_at_quotes(const YAML::Mark &mark, YamlNode &result) {
    result.is_quoted = true;
    const auto source = m_lines.from(mark.line, mark.column);
    if (source.starts_with('|') || source.starts_with('>'))
      ++result.text_line;
    else if ((source.starts_with('"') || source.starts_with('\'')) && !is_closed(source))
      refuse(mark, "the quote is never closed", "add the closing quote");
  }

  void open(YamlKind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
            Style style) {
    check_anchor(mark, anchor);
    check_tag(mark, tag);
    if (wants_key())
      refuse(mark, "a key must be a text", "a text that begins with '{' or '[' needs quotes");
    if (m_open.size() >= deepest)
      refuse(mark, fmt::format("lists and maps are nested deeper than {}", deepest), "");
    m_open.push_back({node(kind, mark), mark, style == YAML::EmitterStyle::Flow, false});
  }

  void close() {
    auto done = std::move(m_open.back().node);
    m_open.pop_back();
    add(std::move(done));
  }

  void add(YamlNode value) {
    if (m_open.empty()) {
      root = std::move(value);
    } else if (auto &parent = m_open.back(); parent.node.kind == YamlKind::list) {
      parent.node.items.push_back(std::move(value));
    } else {
      parent.node.entries.back().value = std::move(value);
      parent.has_key = false;
    }
  }

  void report_duplicates(YamlNode &map) {
    std::vector<size_t> order(map.entries.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(
        order, {}, [&](size_t at) -> const auto & { return map.entries[at].key; });
    std::vector<size_t> repeated;
    for (size_t at = 1, first = 0; at < order.size(); ++at) {
      const auto &entry = map.entries[order[at]];
      if (entry.key != map.entries[order[first]].key) {
        first = at;
        continue;
      }
      m_diagnostics.error(
          {m_file, entry.line, entry.column},
          fmt::format("key '{}' appears twice, first in line {}", entry.key, map.entries[order[first]].line),
          "keep one of the two");
      repeated.push_back(order[at]);
    }
    std::ranges::sort(repeated, std::greater());
    for (const auto at : repeated)
      map.entries.erase(map.entries.begin() + static_cast<std::ptrdiff_t>(at));
  }

  [[nodiscard]] const Open *innermost_flow() const {
    return !m_open.empty() && m_open.back().is_flow ? &m_open.back() : nullptr;
  }

  const std::string &m_file;
  SourceLines m_lines;
  int m_first_line;
  Diagnostics &m_diagnostics;
  std::vector<Open> m_open;
  int m_documents = 0;
  bool m_is_refused = false;
};

size_t character_length(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool first_character_is_valid(std::string_view text) {
  return is_valid_utf8(text.substr(0, character_length(text.front())));
}

// yaml-cpp ends silently at a NUL, lets other control characters through, and guesses at other encodings.
bool has_unreadable_byte(const std::string &file, std::string_view text, int first_line,
                         Diagnostics &diagnostics) {
  int line = first_line;
  size_t start = 0;
  bool is_ascii = true;
  const auto place = [&](size_t at) { return SourcePosition{file, line, static_cast<int>(at - start) + 1}; };
  for (size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte == '\n') {
      if (!is_ascii && !is_valid_utf8(text.substr(start, at - start)))
        break;
      ++line;
      start = at + 1;
      is_ascii = true;
    } else if ((byte < ' ' && byte != '\t' && byte != '\r') || byte == 0x7F) {
      diagnostics.error(place(at), fmt::format("a control character (U+{:04X}) that cannot be seen", byte),
                        "remove it");
      return true;
    }
    is_ascii = is_ascii && byte < 0x80;
  }
  const auto rest = text.substr(start, text.find('\n', start) - start);
  if (is_ascii || is_valid_utf8(rest))
    return false;
  size_t good = 0; // a character has at most 4 bytes: the longest valid beginning ends where the damage is
  while (good < rest.size() && first_character_is_valid(rest.substr(good)))
    good += character_length(rest[good]);
  diagnostics.error(place(start + good), "this file is not UTF-8", "save it as UTF-8");
  return true;
}

} // namespace

std::optional<YamlNode> parse_yaml(const std::string &file, std::string_view text, int first_line,
                                   Diagnostics &diagnostics) {
  if (text.starts_with("\xEF\xBB\xBF"))
    text.remove_prefix(3);
  if (has_unreadable_byte(file, text, first_line, diagnostics))
    return {};
  TreeBuilder builder(file, text, first_line, diagnostics);
  try {
    std::istringstream in{std::string(text)};
    YAML::Parser parser(in);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const YAML::ParserException &problem) {
    builder.report(problem);
    return {};
  } catch (const YAML::Exception &problem) {
    builder.report(YAML::ParserException(problem.mark, problem.msg));
    return {};
  }
  return std::move(builder.root);
}

} // namespace waymark

#include "markdown/footnotes.hpp"

#include "markdown/walk.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <string>

namespace waymark {
namespace {

class Numbering {
public:
  explicit Numbering(Document &document) : m_document(document) {}

  void number() {
    for (auto &definition : m_document.footnotes)
      m_definitions.emplace(definition.level, std::move(definition));
    m_document.footnotes.clear();
    visit(m_document.blocks);
    // A definition may be the first to use another one.
    for (size_t index = 0; index < m_document.footnotes.size(); ++index) {
      auto definition = std::move(m_document.footnotes[index]);
      visit(definition.children);
      m_document.footnotes[index] = std::move(definition);
    }
    for (size_t index = 0; index < m_document.footnotes.size(); ++index)
      m_document.footnotes[index].references = m_uses[index];
  }

private:
  void visit(std::vector<Block> &blocks) {
    for_each_block(blocks, [&](Block &block) { visit(block.inlines); });
  }

  void visit(std::vector<Inline> &inlines) {
    for (auto &each : inlines)
      if (each.kind == InlineKind::footnote_reference)
        refer(each);
      else if (each.kind != InlineKind::image) // an alternative text holds no links
        visit(each.children);
    std::erase_if(inlines, [](const Inline &each) {
      return each.kind == InlineKind::footnote_reference && each.footnote == 0;
    });
  }

  void refer(Inline &reference) {
    const auto known = m_numbers.find(reference.footnote);
    if (known == m_numbers.end()) {
      const auto definition = m_definitions.find(reference.footnote);
      if (definition == m_definitions.end()) {
        reference.footnote = 0;
        return;
      }
      m_document.footnotes.push_back(std::move(definition->second));
      m_labels.push_back(m_document.footnotes.back().text);
      m_uses.push_back(0);
      m_document.footnotes.back().level = static_cast<int>(m_uses.size());
      m_numbers[reference.footnote] = m_uses.size();
    }
    const auto number = m_numbers[reference.footnote];
    reference.footnote = static_cast<int>(number);
    reference.occurrence = ++m_uses[number - 1];
    reference.text = m_labels[number - 1];
  }

  Document &m_document;
  std::map<int, Block> m_definitions; // by the library's number
  std::map<int, size_t> m_numbers;    // the library's to ours
  std::vector<std::string> m_labels;
  std::vector<int> m_uses;
};

// The label of a definition that begins on this line, as written; empty: none does.
std::string_view defined_label(std::string_view line) {
  const auto begin = line.find_first_not_of(' ');
  if (begin > 3 || !line.substr(begin).starts_with("[^"))
    return {};
  const auto end = line.find(']', begin);
  if (end == line.npos || end + 1 >= line.size() || line[end + 1] != ':')
    return {};
  return line.substr(begin + 2, end - begin - 2);
}

// "[^label]" in a line, not escaped; npos: it is not there.
size_t find_reference(std::string_view line, std::string_view label) {
  const auto mark = fmt::format("[^{}]", label);
  for (auto at = line.find(mark); at != line.npos; at = line.find(mark, at + 1))
    if (at == 0 || line[at - 1] != '\\')
      return at;
  return std::string_view::npos;
}

class Check {
public:
  Check(const Document &document, std::string_view text, const PositionMap &map, Diagnostics &diagnostics)
      : m_document(document), m_text(text), m_starts(line_starts(text)), m_map(map),
        m_diagnostics(diagnostics) {
    for (const auto &block : document.footnotes)
      m_used_lines.emplace(lower_case(block.text), block.line);
  }

  void definitions(const std::vector<LineRange> &private_lines) {
    auto hidden = private_lines;
    for_each_block(m_document, [&](const Block &block) {
      if (block.kind == BlockKind::code || block.kind == BlockKind::html)
        hidden.push_back({block.line, block.end_line});
    });
    for (int line = 1; line <= static_cast<int>(m_starts.size()); ++line)
      if (const auto label = defined_label(line_text(line)); !label.empty())
        definition(label, line, hidden);
  }

  void references() {
    for_each_inline(m_document, [&](const Inline &each) {
      if (each.kind == InlineKind::text && each.text.find("[^") != std::string::npos)
        references_in(each);
    });
  }

private:
  [[nodiscard]] std::string_view line_text(int line) const {
    const auto begin = m_starts[static_cast<size_t>(line) - 1];
    return m_text.substr(begin, std::min(m_text.find('\n', begin), m_text.size()) - begin);
  }

  void definition(std::string_view label, int line, const std::vector<LineRange> &hidden) {
    const auto column = static_cast<int>(line_text(line).find('[')) + 1;
    const auto place = m_map.in_file({line, column});
    if (std::any_of(hidden.begin(), hidden.end(), [&](const LineRange &range) {
          return place.line >= range.first && place.line <= range.last;
        }))
      return;
    const auto used = m_used_lines.find(lower_case(label));
    if (used == m_used_lines.end())
      m_diagnostics.warning({m_document.file, place.line, place.column},
                            fmt::format("the footnote '{}' is never used", label),
                            fmt::format("refer to it with '[^{}]', or remove it", label));
    else if (used->second != place.line)
      m_diagnostics.warning({m_document.file, place.line, place.column},
                            fmt::format("the footnote '{}' is defined twice", label),
                            fmt::format("the first one counts, in line {}", used->second));
  }

  void references_in(const Inline &each) {
    const std::string_view text = each.text;
    for (auto at = text.find("[^"); at != text.npos; at = text.find("[^", at + 2)) {
      const auto label = text.substr(at + 2, text.find(']', at) - at - 2);
      if (text.find(']', at) == text.npos || label.empty() || label.find_first_of(" \t[") != label.npos)
        continue;
      unknown(label, each.line);
    }
  }

  void unknown(std::string_view label, int file_line) {
    for (int line = 1; line <= static_cast<int>(m_starts.size()); ++line) {
      if (m_map.in_file({line, 1}).line != file_line)
        continue;
      const auto at = find_reference(line_text(line), label);
      if (at == std::string_view::npos)
        continue;
      const auto place = m_map.in_file({line, static_cast<int>(at) + 1});
      m_diagnostics.warning(
          {m_document.file, place.line, place.column}, fmt::format("there is no footnote '{}'", label),
          fmt::format("write '[^{}]: …' below the text, or '\\[^{}]' for the words themselves", label,
                      label));
      return;
    }
  }

  const Document &m_document;
  std::string_view m_text;
  std::vector<size_t> m_starts;
  const PositionMap &m_map;
  Diagnostics &m_diagnostics;
  std::map<std::string, int> m_used_lines; // by label in lower case
};

} // namespace

void number_footnotes(Document &document) {
  Numbering(document).number();
}

void check_footnotes(const Document &document, std::string_view text, const PositionMap &map,
                     const std::vector<LineRange> &private_lines, Diagnostics &diagnostics) {
  if (text.find("[^") == text.npos)
    return;
  Check check(document, text, map, diagnostics);
  check.definitions(private_lines);
  check.references();
}

} // namespace waymark

#include "markdown/diagrams.hpp"

#include "markdown/code_language.hpp"
#include "markdown/plain_text.hpp"
#include "markdown/walk.hpp"
#include "text/hash.hpp"

namespace waymark {
namespace {

// The value of name="…" or name='…' in an info string.
std::string attribute_of(std::string_view info, std::string_view name) {
  for (auto at = info.find(name); at != info.npos; at = info.find(name, at + 1)) {
    const auto equals = info.find_first_not_of(' ', at + name.size());
    if (at == 0 || (info[at - 1] != ' ' && info[at - 1] != '{') || equals == info.npos || info[equals] != '=')
      continue;
    const auto quote = info.find_first_not_of(' ', equals + 1);
    if (quote == info.npos || (info[quote] != '"' && info[quote] != '\''))
      continue;
    const auto end = info.find(info[quote], quote + 1);
    if (end != info.npos)
      return std::string(info.substr(quote + 1, end - quote - 1));
  }
  return {};
}

} // namespace

bool is_diagram(const Block &block) {
  return block.kind == BlockKind::code && (code_language(block.info) == "dot" || !block.diagram_dot.empty());
}

bool is_diagram_in_yaml(const Block &block) {
  return block.kind == BlockKind::code && code_language(block.info) == "diagram";
}

std::string diagram_key(std::string_view dot, std::string_view title, std::string_view description) {
  std::string all(dot);
  all += '\0';
  all += title;
  all += '\0';
  all += description;
  return content_hash(all);
}

Diagram diagram_of(const Block &code, const std::string &file) {
  const bool is_made = !code.diagram_dot.empty();
  const auto &dot = is_made ? code.diagram_dot : code.text;
  return {.key = diagram_key(dot, code.diagram_title, code.diagram_description),
          .dot = dot,
          .title = code.diagram_title,
          .description = code.diagram_description,
          .position = {file, code.line + 1, 1},
          .is_made = is_made};
}

std::vector<Diagram> diagrams_of(const Document &document) {
  std::vector<Diagram> diagrams;
  for_each_block(document, [&](const Block &block) {
    if (is_diagram(block))
      diagrams.push_back(diagram_of(block, document.file));
  });
  return diagrams;
}

void name_diagrams(Document &document) {
  const Block *heading = nullptr;
  for_each_block(document, [&](Block &block) {
    if (block.kind == BlockKind::heading)
      heading = &block;
    if (!is_diagram(block) && !is_diagram_in_yaml(block))
      return;
    block.diagram_title = attribute_of(block.info, "title");
    block.diagram_description = attribute_of(block.info, "description");
    if (block.diagram_title.empty() && heading)
      block.diagram_title = plain_text(heading->inlines);
    if (block.diagram_title.empty())
      block.diagram_title = "Diagram";
  });
}

} // namespace waymark

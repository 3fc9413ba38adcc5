#include "load/markdown_body.hpp"

#include "load/diagram_dot.hpp"
#include "load/load_diagram.hpp"
#include "markdown/diagrams.hpp"
#include "markdown/parse_markdown.hpp"
#include "markdown/walk.hpp"

namespace waymark {
namespace {

// The parser leaves ```diagram fences to those who know YAML.
void load_diagrams(Document &document, Diagnostics &diagnostics) {
  for_each_block(document, [&](Block &block) {
    if (!is_diagram_in_yaml(block))
      return;
    const auto plan = load_diagram(document.file, block.text, block.line + 1, diagnostics);
    if (!plan)
      return;
    block.diagram_dot = diagram_dot(*plan);
    if (!plan->title.empty())
      block.diagram_title = plan->title;
    if (!plan->description.empty())
      block.diagram_description = plan->description;
  });
}

} // namespace

Document load_markdown_body(const FrontMatter &front_matter, const std::string &file, MapReader &keys) {
  MarkdownOptions options;
  options.first_line = front_matter.body_line;
  options.private_headings = keys.texts("private");
  auto document = parse_markdown(file, front_matter.body, options, keys.diagnostics());
  load_diagrams(document, keys.diagnostics());
  return document;
}

} // namespace waymark

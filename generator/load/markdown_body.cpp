#include "load/markdown_body.hpp"

#include "markdown/parse_markdown.hpp"

namespace waymark {

Document load_markdown_body(const FrontMatter &front_matter, const std::string &file, MapReader &keys) {
  MarkdownOptions options;
  options.first_line = front_matter.body_line;
  options.private_headings = keys.texts("private");
  return parse_markdown(file, front_matter.body, options, keys.diagnostics());
}

} // namespace waymark

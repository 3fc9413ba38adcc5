#include "linkedin/subject_diagram.hpp"

#include "markdown/diagrams.hpp"

#include <algorithm>

namespace waymark {
namespace {

// The blocks from the heading with that anchor up to the next one of its level or above.
Document section_of(const Document &document, std::string_view anchor) {
  Document section{document.file, {}, {}};
  int level = 0;
  for (const auto &block : document.blocks) {
    const bool is_heading = block.kind == BlockKind::heading;
    if (is_heading && level > 0 && block.level <= level)
      break;
    if (is_heading && level == 0 && block.id == anchor)
      level = block.level;
    if (level > 0)
      section.blocks.push_back(block);
  }
  return section;
}

std::optional<Diagram> first_of(const Document &document) {
  auto diagrams = diagrams_of(document);
  return diagrams.empty() ? std::nullopt : std::optional(std::move(diagrams.front()));
}

} // namespace

std::optional<Diagram> diagram_of_subject(const Site &site, const Subject &subject) {
  const auto &content = site.content;
  if (subject.kind == SubjectKind::project)
    return content.projects[subject.source_index].architecture;
  if (subject.kind == SubjectKind::post)
    return first_of(content.posts[subject.source_index].body);
  if (subject.kind == SubjectKind::section)
    return first_of(
        section_of(content.posts[subject.source_index].body,
                   subject.source.substr(std::min(subject.source.find('#'), subject.source.size() - 1) + 1)));
  return {};
}

} // namespace waymark

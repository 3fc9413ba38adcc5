#include "build/check_documents.hpp"

#include "render/html/check_html.hpp"

namespace waymark {

void check_documents(const Site &site, Diagnostics &diagnostics) {
  const auto &content = site.content;
  for (const auto index : site.posts)
    check_html(content.posts[index].body, MissingAlt::is_an_error, diagnostics);
  for (const auto index : site.journal)
    check_html(content.journal[index].note, MissingAlt::is_a_warning, diagnostics);
  for (const auto &project : content.projects)
    check_html(project.story, MissingAlt::is_a_warning, diagnostics);
  for (const auto &page : content.pages)
    check_html(page.body, MissingAlt::is_a_warning, diagnostics);
  for (const auto &roadmap : content.roadmaps)
    for (const auto &section : roadmap.sections)
      check_html({roadmap.file, section.blocks, {}}, MissingAlt::is_a_warning, diagnostics);
}

} // namespace waymark

#include "build/check_documents.hpp"

#include "render/html/check_html.hpp"

namespace waymark {

void check_documents(const Site &site, Diagnostics &diagnostics) {
  const auto &content = site.content;
  for (const auto index : site.posts)
    check_html(content.posts[index].body, diagnostics);
  for (const auto index : site.journal)
    check_html(content.journal[index].note, diagnostics);
  for (const auto &project : content.projects)
    check_html(project.story, diagnostics);
  for (const auto &page : content.pages)
    check_html(page.body, diagnostics);
  for (const auto &roadmap : content.roadmaps)
    for (const auto &section : roadmap.sections)
      check_html({roadmap.file, section.blocks, {}}, diagnostics);
}

} // namespace waymark

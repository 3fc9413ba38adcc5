// Every document that a published page shows.
// Why: diagrams, listings and formulas are looked for in the same places.
#pragma once
#include "model/site.hpp"

namespace waymark {

// A roadmap's blocks are kept in its units and sections; together they are its document.
inline Document document_of(const Roadmap &roadmap) {
  Document document{roadmap.file, {}, roadmap.footnotes};
  for (const auto &unit : roadmap.units)
    document.blocks.push_back(unit.heading);
  for (const auto &section : roadmap.sections)
    document.blocks.insert(document.blocks.end(), section.blocks.begin(), section.blocks.end());
  return document;
}

// visit(const Document &)
template <typename Visit>
void for_each_published_document(const Site &site, Visit visit) {
  const auto &content = site.content;
  for (const auto &project : content.projects)
    visit(project.story);
  for (const auto index : site.posts)
    visit(content.posts[index].body);
  for (const auto index : site.journal)
    visit(content.journal[index].note);
  for (const auto &page : content.pages)
    visit(page.body);
  for (const auto &roadmap : content.roadmaps)
    visit(document_of(roadmap));
}

} // namespace waymark

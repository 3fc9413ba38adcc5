#include "derive/derive_diagrams.hpp"

#include "markdown/diagrams.hpp"

#include <set>

namespace waymark {
namespace {

class DiagramCollector {
public:
  explicit DiagramCollector(std::vector<Diagram> &diagrams) : m_diagrams(diagrams) {}
  void add(const Diagram &diagram) {
    if (m_keys.insert(diagram.key).second)
      m_diagrams.push_back(diagram);
  }
  void add(const Document &document) {
    for (const auto &diagram : diagrams_of(document))
      add(diagram);
  }

private:
  std::vector<Diagram> &m_diagrams;
  std::set<std::string> m_keys;
};

// A roadmap's blocks are kept in its sections; together they are its document.
Document document_of(const Roadmap &roadmap) {
  Document document{roadmap.file, {}, roadmap.footnotes};
  for (const auto &section : roadmap.sections)
    document.blocks.insert(document.blocks.end(), section.blocks.begin(), section.blocks.end());
  return document;
}

} // namespace

void derive_diagrams(Site &site) {
  DiagramCollector collector(site.diagrams);
  for (auto &project : site.content.projects) {
    if (auto &diagram = project.architecture) {
      diagram->key = diagram_key(diagram->dot, diagram->title, diagram->description);
      collector.add(*diagram);
    }
    collector.add(project.story);
  }
  for (const auto index : site.posts)
    collector.add(site.content.posts[index].body);
  for (const auto index : site.journal)
    collector.add(site.content.journal[index].note);
  for (const auto &page : site.content.pages)
    collector.add(page.body);
  for (const auto &roadmap : site.content.roadmaps)
    collector.add(document_of(roadmap));
}

} // namespace waymark

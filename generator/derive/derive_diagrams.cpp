#include "derive/derive_diagrams.hpp"

#include "derive/published_documents.hpp"
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

} // namespace

void derive_diagrams(Site &site) {
  DiagramCollector collector(site.diagrams);
  for (auto &project : site.content.projects)
    if (auto &diagram = project.architecture) {
      diagram->key = diagram_key(diagram->dot, diagram->title, diagram->description);
      collector.add(*diagram);
    }
  for_each_published_document(site, [&](const Document &document) { collector.add(document); });
}

} // namespace waymark

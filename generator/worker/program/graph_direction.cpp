#include "worker/program/graph_direction.hpp"

#include "worker/program/label_text.hpp"

#include <algorithm>
#include <map>

namespace waymark {
namespace {

struct Place {
  int open_inputs = 0;
  int step = 0;
  bool is_placed = false;
};

// Each node as many steps from the start as its longest way there; a cycle is cut at its first node.
class Steps {
public:
  explicit Steps(Agraph_t *graph) : m_graph(graph), m_nodes(nodes_of(graph)) {
    for (auto *edge : edges_of(graph))
      if (counts(edge))
        ++m_places[aghead(edge)].open_inputs;
  }

  // How many nodes stand on each step.
  std::vector<int> widths() {
    std::vector<int> widths;
    for (auto *node : m_nodes)
      if (m_places[node].open_inputs == 0)
        place_from(node, widths);
    for (auto *node : m_nodes)
      if (!m_places[node].is_placed)
        place_from(node, widths);
    return widths;
  }

  std::map<Agnode_t *, int> all() {
    widths();
    std::map<Agnode_t *, int> steps;
    for (const auto &[node, place] : m_places)
      steps[node] = place.step;
    return steps;
  }

private:
  static bool counts(Agedge_t *edge) { return !is_invisible(edge) && agtail(edge) != aghead(edge); }

  void place_from(Agnode_t *first, std::vector<int> &widths) {
    std::vector<Agnode_t *> ready{first};
    while (!ready.empty()) {
      auto *node = ready.back();
      ready.pop_back();
      auto &place = m_places[node];
      if (place.is_placed)
        continue;
      place.is_placed = true;
      const auto step = static_cast<size_t>(place.step);
      widths.resize(std::max(widths.size(), step + 1));
      ++widths[step];
      for (auto *edge = agfstout(m_graph, node); edge; edge = agnxtout(m_graph, edge)) {
        auto &next = m_places[aghead(edge)];
        if (!counts(edge) || next.is_placed)
          continue;
        next.step = std::max(next.step, place.step + 1);
        if (--next.open_inputs == 0)
          ready.push_back(aghead(edge));
      }
    }
  }

  Agraph_t *m_graph;
  std::vector<Agnode_t *> m_nodes;
  std::map<Agnode_t *, Place> m_places; // looked up only, never walked
};

} // namespace

std::map<Agnode_t *, int> steps_of(Agraph_t *graph) {
  return Steps(graph).all();
}

bool is_pipeline(Agraph_t *graph) {
  const auto widths = Steps(graph).widths();
  const int broadest = widths.empty() ? 0 : *std::ranges::max_element(widths);
  return static_cast<int>(widths.size()) > 1 && static_cast<int>(widths.size()) >= broadest;
}

} // namespace waymark

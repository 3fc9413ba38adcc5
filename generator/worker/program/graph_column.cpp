#include "worker/program/graph_column.hpp"

#include "worker/program/graph_direction.hpp"
#include "worker/program/label_text.hpp"

#include <algorithm>
#include <map>

namespace waymark {
namespace {

constexpr const char *firm = "100"; // an edge's weight that keeps the column straight

// From the outermost group inward: on which step the group or node ends, and which was written first.
using Address = std::vector<std::pair<int, size_t>>;

class Addresses {
public:
  explicit Addresses(Agraph_t *graph) : m_graph(graph), m_steps(steps_of(graph)) {
    size_t number = 0;
    for (auto *group : subgraphs_of(graph)) // outer ones come before inner ones
      if (is_cluster(group))
        add_group(group, ++number);
    for (auto *node : nodes_of(graph))
      m_addresses[node].push_back({step_behind_groups(node), ++number});
  }

  [[nodiscard]] const Address &of(Agnode_t *node) const { return m_addresses.at(node); }

private:
  void add_group(Agraph_t *group, size_t number) {
    int last = 0;
    for (auto *node : nodes_of(group))
      last = std::max(last, m_steps.at(agsubnode(m_graph, node, 0)));
    for (auto *node : nodes_of(group)) {
      auto *own = agsubnode(m_graph, node, 0);
      m_addresses[own].push_back({last, number});
      m_groups[own].push_back({group, last});
    }
  }

  // A node to which a group leads stands below the whole of it.
  int step_behind_groups(Agnode_t *node) {
    int step = m_steps.at(node);
    for (auto *edge = agfstin(m_graph, node); edge; edge = agnxtin(m_graph, edge))
      for (const auto &[group, last] : m_groups[agtail(edge)])
        if (!agsubnode(group, node, 0))
          step = std::max(step, last + 1);
    return step;
  }

  Agraph_t *m_graph;
  std::map<Agnode_t *, int> m_steps; // these are looked up only, never walked
  std::map<Agnode_t *, Address> m_addresses;
  std::map<Agnode_t *, std::vector<std::pair<Agraph_t *, int>>> m_groups;
};

std::vector<Agnode_t *> in_order(Agraph_t *graph) {
  auto nodes = nodes_of(graph);
  std::erase_if(nodes, [](auto *node) { return is_invisible(node); });
  const Addresses addresses(graph);
  std::ranges::stable_sort(nodes, {}, [&](auto *node) -> const Address & { return addresses.of(node); });
  return nodes;
}

} // namespace

void stack_in_column(Agraph_t *graph) {
  const auto nodes = in_order(graph);
  std::map<Agnode_t *, size_t> places; // looked up only, never walked
  for (size_t i = 0; i < nodes.size(); ++i)
    places[nodes[i]] = i;
  std::vector<bool> has_edge(nodes.size());
  for (auto *edge : edges_of(graph)) {
    const auto tail = places.find(agtail(edge));
    const auto head = places.find(aghead(edge));
    if (tail == places.end() || head == places.end())
      continue;
    const bool is_next = head->second == tail->second + 1;
    if (is_next && !has_edge[tail->second])
      set_attribute(edge, "weight", firm);
    if (head->second <= tail->second)
      set_attribute(edge, "constraint", "false");
    if (is_next)
      has_edge[tail->second] = true;
  }
  for (size_t i = 0; i + 1 < nodes.size(); ++i) {
    if (has_edge[i])
      continue;
    auto *edge = agedge(graph, nodes[i], nodes[i + 1], nullptr, 1);
    set_attribute(edge, "style", "invis");
    set_attribute(edge, "weight", firm);
  }
}

} // namespace waymark

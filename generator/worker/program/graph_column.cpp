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

std::map<Agnode_t *, Address> addresses_of(Agraph_t *graph) {
  const auto steps = steps_of(graph);
  std::map<Agnode_t *, Address> addresses; // looked up only, never walked
  size_t number = 0;
  for (auto *group : subgraphs_of(graph)) { // outer ones come before inner ones
    ++number;
    if (!is_cluster(group) || nodes_of(group).empty())
      continue;
    int last = steps.at(agsubnode(graph, nodes_of(group).front(), 0));
    for (auto *node : nodes_of(group))
      last = std::max(last, steps.at(agsubnode(graph, node, 0)));
    for (auto *node : nodes_of(group))
      addresses[agsubnode(graph, node, 0)].push_back({last, number});
  }
  for (auto *node : nodes_of(graph))
    addresses[node].push_back({steps.at(node), ++number});
  return addresses;
}

std::vector<Agnode_t *> in_order(Agraph_t *graph) {
  auto nodes = nodes_of(graph);
  std::erase_if(nodes, [](auto *node) { return is_invisible(node); });
  const auto addresses = addresses_of(graph);
  std::ranges::stable_sort(nodes, {}, [&](auto *node) -> const Address & { return addresses.at(node); });
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

#include "load/diagram_edges.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "model/diagram_words.hpp"
#include "text/trim.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr std::array<Choice<EdgeStyle>, 3> styles = {
    {{"plain", EdgeStyle::plain}, {"async", EdgeStyle::async}, {"retrieve", EdgeStyle::retrieve}}};
constexpr const char *example = "write an edge as: - news -> ingest: RSS";

struct End { // one name of a chain, and where it stands in the text
  std::string_view id;
  size_t offset = 0;
};

std::vector<End> ends_of(std::string_view chain) {
  std::vector<End> ends;
  for (size_t at = 0; at <= chain.size();) {
    const auto arrow = std::min(chain.find("->", at), chain.size());
    const auto name = trimmed(chain.substr(at, arrow - at), " \t\n");
    ends.push_back({name, name.empty() ? at : static_cast<size_t>(name.data() - chain.data())});
    at = arrow + 2;
  }
  return ends;
}

class EdgeLoader {
public:
  EdgeLoader(const std::string &file, const std::vector<DiagramNode> &nodes, Diagnostics &diagnostics)
      : m_file(file), m_nodes(nodes), m_diagnostics(diagnostics) {}

  void load(const YamlNode &item) {
    if (item.kind == YamlKind::text)
      load_chain(item.text, {m_file, item.line, item.column + (item.is_quoted ? 1 : 0)}, {});
    else if (item.kind == YamlKind::map && item.entries.size() == 1 &&
             item.entries[0].key.find("->") != std::string::npos)
      load_labelled(item.entries[0]);
    else if (item.kind == YamlKind::map)
      load_long(item);
    else
      m_diagnostics.error({m_file, item.line, item.column}, "this is no edge", example);
  }

  std::vector<DiagramEdge> edges;

private:
  // a -> b: "a label", or a -> b: {label: …, style: …}
  void load_labelled(const YamlEntry &entry) {
    DiagramEdge edge;
    if (entry.value.kind == YamlKind::map) {
      MapReader keys(entry.value, m_file, m_diagnostics);
      load_looks(keys, edge);
      keys.finish();
    } else if (entry.value.kind == YamlKind::text) {
      edge.label = trimmed(entry.value.text, " \t\n");
      check_label(edge.label, {m_file, entry.value.line, entry.value.column}, m_diagnostics);
    } else if (entry.value.kind == YamlKind::list) {
      m_diagnostics.error({m_file, entry.value.line, entry.value.column}, "an edge's label is no list",
                          example);
    }
    load_chain(entry.key, {m_file, entry.line, entry.column}, edge);
  }

  // {from: a, to: b, label: …, style: …}
  void load_long(const YamlNode &item) {
    MapReader keys(item, m_file, m_diagnostics);
    DiagramEdge edge;
    const auto from = keys.reference("from");
    const auto to = keys.reference("to");
    for (const auto *key : {"from", "to"})
      if (!keys.has(key))
        keys.report_missing(key, "news");
    load_looks(keys, edge);
    keys.finish();
    if (from && to && is_node(from->id, from->position) && is_node(to->id, to->position))
      add(edge, from->id, to->id);
  }

  static void load_looks(MapReader &keys, DiagramEdge &edge) {
    edge.label = load_label(keys, "label");
    edge.style = keys.choice("style", styles).value_or(EdgeStyle::plain);
    edge.colour = load_colour(keys);
    edge.is_planned = keys.boolean("planned");
  }

  void load_chain(std::string_view chain, const SourcePosition &position, const DiagramEdge &looks) {
    const auto ends = ends_of(chain);
    if (ends.size() < 2)
      return m_diagnostics.error(position, fmt::format("'{}' is no edge: it has no '->'", chain), example);
    std::vector<bool> are_nodes;
    for (const auto &end : ends)
      are_nodes.push_back(
          is_node(end.id, {m_file, position.line, position.column + static_cast<int>(end.offset)}));
    for (size_t i = 1; i < ends.size(); ++i)
      if (are_nodes[i - 1] && are_nodes[i])
        add(looks, std::string(ends[i - 1].id), std::string(ends[i].id));
  }

  bool is_node(std::string_view id, const SourcePosition &position) {
    if (std::ranges::find(m_nodes, id, &DiagramNode::id) != m_nodes.end())
      return true;
    std::vector<std::string> ids;
    for (const auto &node : m_nodes)
      ids.push_back(node.id);
    const auto meant = did_you_mean(id, ids);
    if (id.empty())
      m_diagnostics.error(position, "an arrow stands between two nodes, and one is missing", example);
    else
      m_diagnostics.error(position, fmt::format("there is no node '{}'", id),
                          meant.empty() ? "add it to 'nodes'" : meant);
    return false;
  }

  void add(DiagramEdge edge, std::string from, std::string to) {
    edge.from = std::move(from);
    edge.to = std::move(to);
    edges.push_back(std::move(edge));
  }

  const std::string &m_file;
  const std::vector<DiagramNode> &m_nodes;
  Diagnostics &m_diagnostics;
};

} // namespace

std::vector<DiagramEdge> load_edges(MapReader &keys, const std::string &file,
                                    const std::vector<DiagramNode> &nodes) {
  EdgeLoader loader(file, nodes, keys.diagnostics());
  const auto *list = keys.node("edges");
  if (list && list->kind == YamlKind::list)
    for (const auto &item : list->items)
      loader.load(item);
  else if (list)
    keys.diagnostics().error(keys.position_of("edges"), "'edges' must be a list", example);
  return std::move(loader.edges);
}

std::string load_colour(MapReader &keys) {
  const auto written = keys.reference("colour");
  if (!written)
    return {};
  auto word = written->id.substr(written->id.starts_with('@') ? 1 : 0);
  if (std::ranges::find(diagram_colours, word) != diagram_colours.end())
    return word;
  const auto meant = did_you_mean(word, {diagram_colours.begin(), diagram_colours.end()});
  keys.diagnostics().error(written->position, fmt::format("there is no colour '{}'", written->id),
                           meant.empty() ? fmt::format("colours are {}", fmt::join(diagram_colours, ", "))
                                         : meant);
  return {};
}

void check_label(const std::string &label, const SourcePosition &position, Diagnostics &diagnostics) {
  if (const auto length = code_points(label); length > longest_diagram_label)
    diagnostics.error(position, fmt::format("this label has {} characters", length),
                      fmt::format("a drawing holds {}: say the rest in the text", longest_diagram_label));
}

std::string load_label(MapReader &keys, std::string_view key) {
  auto label = keys.text(key);
  const auto *value = keys.node(key);
  check_label(label, value ? keys.position_of(*value) : keys.position(), keys.diagnostics());
  return label;
}

} // namespace waymark

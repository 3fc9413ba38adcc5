#include "load/load_diagram.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "load/diagram_edges.hpp"
#include "model/diagram_words.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr std::array<Choice<const char *>, 4> directions = {
    {{"right", "LR"}, {"down", "TB"}, {"LR", "LR"}, {"TB", "TB"}}};

bool is_id(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || static_cast<unsigned char>(c) >= 0x80;
  });
}

class DiagramLoader {
public:
  DiagramLoader(const YamlNode &root, const std::string &file, Diagnostics &diagnostics)
      : m_file(file), m_diagnostics(diagnostics), m_keys(root, file, diagnostics) {}

  DiagramPlan load() {
    m_plan.title = load_label(m_keys, "title");
    m_plan.description = m_keys.text("description");
    m_plan.direction = m_keys.choice("direction", directions).value_or("");
    const bool are_planned = m_keys.boolean("planned");
    for_each_entry("groups", [&](const YamlEntry &entry) { load_group(entry); });
    for (const auto &group : m_plan.groups)
      check_parent(group);
    for_each_entry("nodes", [&](const YamlEntry &entry) { load_node(entry); });
    check_count();
    m_plan.edges = load_edges(m_keys, m_file, m_plan.nodes);
    m_keys.finish();
    if (are_planned)
      plan_all();
    return std::move(m_plan);
  }

private:
  [[nodiscard]] SourcePosition at(const YamlEntry &entry) const { return {m_file, entry.line, entry.column}; }

  template <typename Read>
  void for_each_entry(std::string_view key, Read read) {
    const auto *map = m_keys.node(key);
    if (map && map->kind != YamlKind::map)
      m_diagnostics.error(m_keys.position_of(key), fmt::format("'{}' must be a map of ids", key),
                          fmt::format("write it as: {}: {{news: News feeds}}", key));
    if (!map || map->kind != YamlKind::map)
      return;
    for (const auto &entry : map->entries)
      if (is_id(entry.key))
        read(entry);
      else
        m_diagnostics.error(at(entry), fmt::format("'{}' is no id", entry.key),
                            "an id is one word of letters, digits, '-' and '_'; its label says the rest");
  }

  // A label alone, or a map whose keys `read` takes.
  template <typename Read>
  std::string load_entry(const YamlEntry &entry, Read read) {
    std::string label;
    if (entry.value.kind == YamlKind::map) {
      MapReader keys(entry.value, m_file, m_diagnostics);
      label = load_label(keys, "label");
      read(keys);
      keys.finish();
    } else if (entry.value.kind == YamlKind::text) {
      label = entry.value.text;
      check_label(label, {m_file, entry.value.line, entry.value.column}, m_diagnostics);
    } else if (entry.value.kind == YamlKind::list) {
      m_diagnostics.error(at(entry), fmt::format("'{}' must be a label or a map", entry.key),
                          fmt::format("write it as: {}: News feeds", entry.key));
    }
    return label.empty() ? entry.key : label;
  }

  void load_group(const YamlEntry &entry) {
    DiagramGroup group{entry.key, {}, {}, at(entry)};
    group.label = load_entry(entry, [&](MapReader &keys) { group.parent = keys.text("parent"); });
    m_plan.groups.push_back(std::move(group));
  }

  [[nodiscard]] const DiagramGroup *find_group(std::string_view id) const {
    const auto found = std::ranges::find(m_plan.groups, id, &DiagramGroup::id);
    return found == m_plan.groups.end() ? nullptr : &*found;
  }

  void report_group(const std::string &id, const SourcePosition &position) {
    std::vector<std::string> ids;
    for (const auto &group : m_plan.groups)
      ids.push_back(group.id);
    const auto meant = did_you_mean(id, ids);
    m_diagnostics.error(position, fmt::format("there is no group '{}'", id),
                        meant.empty() ? "add it to 'groups'" : meant);
  }

  // A cycle is told once, at the group of it that is written first.
  void check_parent(const DiagramGroup &group) {
    if (!group.parent.empty() && !find_group(group.parent))
      return report_group(group.parent, group.position);
    const auto *around = find_group(group.parent);
    while (around && group.position < around->position)
      around = find_group(around->parent);
    if (around && around->id == group.id)
      m_diagnostics.error(
          group.position,
          fmt::format("group '{}' stands inside of itself, by way of '{}'", group.id, group.parent),
          "remove one 'parent' of the circle");
  }

  void load_node(const YamlEntry &entry) {
    DiagramNode node;
    node.id = entry.key;
    node.label = load_entry(entry, [&](MapReader &keys) {
      node.subtitle = load_label(keys, "subtitle");
      node.kind = load_kind(keys);
      if (const auto group = keys.reference("group")) {
        node.group = group->id;
        if (!find_group(node.group))
          report_group(node.group, group->position);
      }
      node.link = keys.url("link", UrlUse::anyhow);
      node.colour = load_colour(keys);
      node.is_planned = keys.boolean("planned");
    });
    m_plan.nodes.push_back(std::move(node));
  }

  std::string load_kind(MapReader &keys) {
    const auto written = keys.reference("kind");
    if (!written || std::ranges::find(diagram_kinds, written->id) != diagram_kinds.end())
      return written ? written->id : std::string();
    const auto meant = did_you_mean(written->id, {diagram_kinds.begin(), diagram_kinds.end()});
    m_diagnostics.error(written->position, fmt::format("there is no kind '{}'", written->id),
                        meant.empty() ? fmt::format("kinds are {}", fmt::join(diagram_kinds, ", ")) : meant);
    return {};
  }

  void check_count() {
    const auto *nodes = m_keys.node("nodes");
    if (!nodes)
      m_keys.report_missing("nodes", "{news: News feeds}");
    else if (m_plan.nodes.size() > most_diagram_nodes)
      m_diagnostics.error(m_keys.position_of("nodes"),
                          fmt::format("the diagram has {} nodes", m_plan.nodes.size()),
                          fmt::format("draw at most {}, or split it into several", most_diagram_nodes));
  }

  void plan_all() {
    for (auto &node : m_plan.nodes)
      node.is_planned = true;
    for (auto &edge : m_plan.edges)
      edge.is_planned = true;
  }

  const std::string &m_file;
  Diagnostics &m_diagnostics;
  MapReader m_keys;
  DiagramPlan m_plan;
};

} // namespace

std::optional<DiagramPlan> load_diagram(const std::string &file, const std::string &text, int first_line,
                                        Diagnostics &diagnostics) {
  Diagnostics mistakes;
  std::optional<DiagramPlan> plan;
  const auto root = parse_yaml(file, text, first_line, mistakes);
  if (root && root->kind == YamlKind::map)
    plan = DiagramLoader(*root, file, mistakes).load();
  else if (root)
    mistakes.error({file, first_line, 1}, "a diagram is a map with 'nodes' and 'edges'",
                   "the smallest one is: nodes: {a: From, b: To} and edges: [a -> b]");
  diagnostics.append(mistakes);
  return mistakes.has_errors() ? std::nullopt : plan;
}

} // namespace waymark

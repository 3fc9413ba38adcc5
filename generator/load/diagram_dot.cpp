#include "load/diagram_dot.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace waymark {
namespace {

constexpr size_t line_length = 26; // characters: a node of two such lines fits a phone beside its icon

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text)
    if (c == '"' || c == '\\')
      (result += '\\') += c;
    else
      result += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
  return result + '"';
}

// Broken between words into lines of about `line_length`.
std::vector<std::string> wrapped(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(" \n\t"), text.size());
    const auto word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (word.empty())
      continue;
    if (!lines.empty() && code_points(lines.back()) + 1 + code_points(word) <= line_length)
      lines.back() += ' ';
    else
      lines.emplace_back();
    lines.back() += word;
  }
  return lines;
}

// A label of several lines: "a\nb" in quotes.
std::string label(const std::vector<std::string> &lines) {
  std::string result;
  for (const auto &line : lines) {
    const auto words = quoted(line);
    result += (result.empty() ? "" : "\\n") + words.substr(1, words.size() - 2);
  }
  return '"' + result + '"';
}

class DotWriter {
public:
  explicit DotWriter(const DiagramPlan &plan) : m_plan(plan) {}

  std::string write() {
    m_dot = "digraph { ";
    if (!m_plan.direction.empty())
      m_dot += "rankdir=" + m_plan.direction + "; ";
    write_groups({});
    for (const auto &node : m_plan.nodes)
      if (node.group.empty())
        write_node(node);
    for (const auto &edge : m_plan.edges)
      write_edge(edge);
    return m_dot + "}";
  }

private:
  void write_groups(const std::string &parent) {
    for (const auto &group : m_plan.groups) {
      if (group.parent != parent)
        continue;
      m_dot += "subgraph " + quoted("cluster_" + group.id) + " { label=" + quoted(group.label) + "; ";
      for (const auto &node : m_plan.nodes)
        if (node.group == group.id)
          write_node(node);
      write_groups(group.id);
      m_dot += "} ";
    }
  }

  static std::string classes(std::string first, const std::string &colour, bool is_planned) {
    for (const std::string_view word :
         {colour == "accent" ? "out" : std::string_view(colour), is_planned ? "plan" : std::string_view()})
      if (!word.empty())
        first += (first.empty() ? "" : " ") + std::string(word);
    return first;
  }

  void write_node(const DiagramNode &node) {
    auto lines = wrapped(node.label);
    const auto title = lines.size() > 1 ? "t" + std::to_string(lines.size()) : std::string();
    for (auto &line : wrapped(node.subtitle))
      lines.push_back(std::move(line));
    m_dot += quoted(node.id) + " [label=" + label(lines);
    if (!node.kind.empty())
      m_dot += ", kind=" + node.kind;
    if (const auto words = classes(title, node.colour, node.is_planned); !words.empty())
      m_dot += ", class=" + quoted(words);
    if (!node.link.empty())
      m_dot += ", URL=" + quoted(node.link);
    m_dot += "]; ";
    if (node.is_planned)
      m_planned.insert(node.id);
  }

  // What leads to or from a thing that is not built is not built either.
  void write_edge(const DiagramEdge &edge) {
    const bool is_planned = edge.is_planned || m_planned.contains(edge.from) || m_planned.contains(edge.to);
    const auto style = edge.style == EdgeStyle::async      ? "async"
                       : edge.style == EdgeStyle::retrieve ? "retrieve"
                                                           : "";
    m_dot += quoted(edge.from) + " -> " + quoted(edge.to) +
             " [class=" + quoted(classes(style, edge.colour, is_planned));
    if (!edge.label.empty())
      m_dot += ", label=" + label(wrapped(edge.label));
    m_dot += "]; ";
  }

  const DiagramPlan &m_plan;
  std::string m_dot;
  std::set<std::string> m_planned;
};

} // namespace

std::string diagram_dot(const DiagramPlan &plan) {
  return DotWriter(plan).write();
}

} // namespace waymark

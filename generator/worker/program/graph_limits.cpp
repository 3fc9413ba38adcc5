#include "worker/program/graph_limits.hpp"

#include "model/diagram_words.hpp"
#include "text/unicode.hpp"
#include "worker/program/graphviz_messages.hpp"
#include "worker/program/label_text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr size_t longest_markup = 5000; // bytes: a table of some thirty rows

class ExcessFinder {
public:
  explicit ExcessFinder(std::string_view dot) : m_dot(dot) {}

  void look_at(void *object) {
    for (const char *name : {"label", "xlabel", "headlabel", "taillabel"}) {
      const auto label = attribute(object, name);
      const auto size = label.size() > longest_diagram_label ? code_points(label) : 0;
      const bool is_markup =
          agget(object, const_cast<char *>(name)) && aghtmlstr(agget(object, const_cast<char *>(name)));
      if (size >= longest_markup || (!is_markup && longest_line(label) > longest_diagram_label))
        add(label, fmt::format("this label has {} characters", size),
            fmt::format("a line of a label holds {}: say the rest in the text", longest_diagram_label));
      if (is_markup && lower_case(label).find("<img") != std::string::npos)
        add(label, "this label holds a picture", "a diagram holds no pictures: take the <img> out");
    }
  }

  std::vector<Diagnostic> findings;

private:
  static size_t longest_line(std::string_view label) {
    size_t longest = 0;
    while (!label.empty()) {
      const auto end = std::min({label.find("\\n"), label.find('\n'), label.find('|'), label.size()});
      longest = std::max(longest, code_points(label.substr(0, end)));
      label.remove_prefix(std::min(label.size(), end + 1));
    }
    return longest;
  }

  void add(std::string_view label, std::string message, std::string hint) {
    findings.push_back(
        {Severity::error, position_of(m_dot, label.substr(0, 40)), std::move(message), std::move(hint)});
  }

  std::string_view m_dot;
};

} // namespace

std::vector<Diagnostic> find_excess(Agraph_t *graph, std::string_view dot) {
  ExcessFinder finder(dot);
  const auto nodes = nodes_of(graph);
  if (nodes.size() > most_diagram_nodes)
    finder.findings.push_back({Severity::error,
                               {{}, 1, 0},
                               fmt::format("the diagram has {} nodes", nodes.size()),
                               fmt::format("draw at most {}, or split it into several", most_diagram_nodes)});
  finder.look_at(graph);
  for (auto *group : subgraphs_of(graph))
    finder.look_at(group);
  for (auto *node : nodes)
    finder.look_at(node);
  for (auto *edge : edges_of(graph))
    finder.look_at(edge);
  return std::move(finder.findings);
}

} // namespace waymark

#include "worker/program/graph_story.hpp"

#include "worker/program/label_text.hpp"

#include <algorithm>
#include <map>

namespace waymark {
namespace {

constexpr size_t longest_description = 300;

bool has_class(void *object, std::string_view word) {
  const auto classes = " " + attribute(object, "class") + " ";
  return classes.find(" " + std::string(word) + " ") != std::string::npos;
}

bool is_planned(void *object) {
  return has_class(object, "plan") || attribute(object, "style").find("dashed") != std::string::npos;
}

// What `class=t2` says: a long title may stand on several lines.
size_t title_lines(Agnode_t *node) {
  for (size_t lines = 2; lines <= 9; ++lines)
    if (has_class(node, "t" + std::to_string(lines)))
      return lines;
  return 1;
}

std::string title_of(Agnode_t *node) {
  const auto lines = label_lines(node);
  std::string title;
  for (size_t i = 0; i < std::min(lines.size(), title_lines(node)); ++i)
    title += (i > 0 ? " " : "") + lines[i];
  return title;
}

// Something to look at: not hidden, and with words. What only steers the layout has neither.
bool is_shown(Agnode_t *node) {
  return !is_invisible(node) && !title_of(node).empty();
}

bool is_shown(Agedge_t *edge) {
  return !is_invisible(edge) && is_shown(agtail(edge)) && is_shown(aghead(edge));
}

std::string with_note(const std::string &text, const std::vector<std::string> &notes) {
  std::string note;
  for (const auto &one : notes)
    note += (note.empty() ? "" : ", ") + one;
  return note.empty() ? text : text + " (" + note + ")";
}

std::string node_phrase(Agnode_t *node, const Wording &words) {
  auto lines = label_lines(node);
  lines.erase(lines.begin(),
              lines.begin() + static_cast<std::ptrdiff_t>(std::min(lines.size(), title_lines(node))));
  if (is_planned(node))
    lines.push_back(word(words, "diagram.planned"));
  return with_note(title_of(node), lines);
}

std::string joined(const std::vector<std::string> &parts, std::string_view last) {
  std::string text;
  for (size_t i = 0; i < parts.size(); ++i) {
    if (i > 0)
      text += i + 1 == parts.size() ? last : std::string_view(", ");
    text += parts[i];
  }
  return text;
}

// The innermost cluster that holds a node, or the graph itself.
std::map<Agnode_t *, Agraph_t *> homes_of(Agraph_t *graph) {
  std::map<Agnode_t *, Agraph_t *> homes; // looked up only, never walked
  for (auto *subgraph : subgraphs_of(graph))
    if (is_cluster(subgraph))
      for (auto *node : nodes_of(subgraph))
        homes[agsubnode(graph, node, 0)] = subgraph; // inner ones come later
  return homes;
}

void append_group(std::string &out, Agraph_t *group, Agraph_t *root,
                  const std::map<Agnode_t *, Agraph_t *> &homes, const Wording &words) {
  std::string names;
  for (auto *node : nodes_of(root)) {
    const auto home = homes.find(node);
    if ((home == homes.end() ? root : home->second) == group && is_shown(node))
      names += (names.empty() ? "" : "; ") + node_phrase(node, words);
  }
  if (names.empty())
    return;
  auto label = group == root ? std::string() : label_of(group);
  if (label.empty())
    label = word(words, homes.empty()   ? "diagram.parts"
                        : group == root ? "diagram.on_its_own"
                                        : "diagram.group");
  out += label + ": " + names + ".\n";
}

bool is_both_ways(Agedge_t *edge) {
  return attribute(edge, "dir") == "both";
}

// The key of its sentence.
const char *sentence_of(Agedge_t *edge, bool is_directed) {
  if (has_class(edge, "retrieve"))
    return "diagram.asks";
  const auto way = attribute(edge, "dir");
  if (!is_directed || way == "none")
    return "diagram.is_connected_with";
  return is_both_ways(edge) ? "diagram.exchanges_with"
         : way == "back"    ? "diagram.follows_from"
                            : "diagram.leads_to";
}

using Heads = std::vector<std::string>;

// All edges that leave one node, in one sentence for each verb.
void append_edges(std::string &out, Agraph_t *graph, Agnode_t *tail, const Wording &words) {
  std::vector<std::pair<std::string, Heads>> by_verb;
  for (auto *edge = agfstout(graph, tail); edge; edge = agnxtout(graph, edge)) {
    if (!is_shown(edge))
      continue;
    const std::string verb = sentence_of(edge, agisdirected(graph) != 0);
    std::vector<std::string> notes;
    if (auto label = label_of(edge); !label.empty())
      notes.push_back(std::move(label));
    if (has_class(edge, "async"))
      notes.push_back(word(words, "diagram.without_waiting"));
    if (is_planned(edge))
      notes.push_back(word(words, "diagram.planned"));
    auto entry = std::ranges::find(by_verb, verb, &std::pair<std::string, Heads>::first);
    if (entry == by_verb.end())
      entry = by_verb.insert(by_verb.end(), {verb, {}});
    entry->second.push_back(with_note(title_of(aghead(edge)), notes));
  }
  for (const auto &[verb, heads] : by_verb)
    out += word(words, verb,
                {{"from", title_of(tail)}, {"to", joined(heads, " " + word(words, "diagram.and") + " ")}}) +
           "\n";
}

// Edges strung together: each is told once.
class Chains {
public:
  explicit Chains(Agraph_t *graph) : m_graph(graph) { m_arrow = agisdirected(graph) ? " → " : " – "; }

  std::vector<std::string> all() {
    std::vector<std::string> result;
    for (auto *edge : edges_of(m_graph))
      if (is_shown(edge) && !m_told[edge])
        result.push_back(chain_from(edge));
    return result;
  }

private:
  std::string chain_from(Agedge_t *edge) {
    auto text = title_of(agtail(edge));
    while (edge) {
      m_told[edge] = true;
      text += m_arrow + title_of(aghead(edge));
      edge = untold_after(edge);
    }
    return text;
  }

  Agedge_t *untold_after(Agedge_t *edge) {
    for (auto *next = agfstout(m_graph, aghead(edge)); next; next = agnxtout(m_graph, next))
      if (is_shown(next) && !m_told[next])
        return next;
    return nullptr;
  }

  Agraph_t *m_graph;
  std::string m_arrow;
  std::map<Agedge_t *, bool> m_told; // looked up only, never walked
};

std::vector<std::string> shown_titles(Agraph_t *graph) {
  std::vector<std::string> titles;
  for (auto *node : nodes_of(graph))
    if (is_shown(node))
      titles.push_back(title_of(node));
  return titles;
}

// At most about `size` bytes, cut before a word.
std::string shortened(std::string text, size_t size) {
  if (text.size() <= size)
    return text;
  text.resize(text.rfind(' ', size) == std::string::npos ? 0 : text.rfind(' ', size));
  return text + " …";
}

} // namespace

std::string text_of_graph(Agraph_t *graph, const Wording &words) {
  std::string text;
  const auto homes = homes_of(graph);
  for (auto *subgraph : subgraphs_of(graph))
    if (is_cluster(subgraph))
      append_group(text, subgraph, graph, homes, words);
  append_group(text, graph, graph, homes, words);
  for (auto *node : nodes_of(graph))
    append_edges(text, graph, node, words);
  return text;
}

std::string description_of_graph(Agraph_t *graph) {
  auto chains = Chains(graph).all();
  if (chains.empty())
    chains = shown_titles(graph);
  std::string text;
  for (const auto &chain : chains) {
    if (!text.empty() && text.size() + chain.size() > longest_description)
      return text + "; …";
    text += (text.empty() ? "" : "; ") + shortened(chain, longest_description);
  }
  return text.empty() || text.ends_with("…") ? text : text + ".";
}

} // namespace waymark

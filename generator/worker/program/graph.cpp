#include "worker/program/graph.hpp"

#include "worker/program/sequential_ids.hpp"

#include <algorithm>
#include <cstring>

namespace waymark {
namespace {

std::string &message_text() {
  static std::string text;
  return text;
}

int keep_message(char *piece) {
  message_text() += piece;
  return 0;
}

struct Text {
  std::string_view rest;
};

int read_text(void *channel, char *buffer, int size) {
  auto &rest = static_cast<Text *>(channel)->rest;
  const auto count = std::min(rest.size(), static_cast<size_t>(size));
  std::memcpy(buffer, rest.data(), count);
  rest.remove_prefix(count);
  return static_cast<int>(count);
}

bool starts_message(std::string_view line) {
  return line.starts_with("Error: ") || line.starts_with("Warning: ");
}

void append_line(std::vector<GraphvizMessage> &messages, std::string_view line) {
  if (starts_message(line) || messages.empty()) {
    const auto severity = line.starts_with("Error: ") ? Severity::error : Severity::warning;
    if (starts_message(line))
      line.remove_prefix(line.find(' ') + 1);
    messages.push_back({severity, std::string(line)});
  } else if (!line.empty()) {
    messages.back().text += '\n';
    messages.back().text += line;
  }
}

void append_subgraphs(Agraph_t *graph, std::vector<Agraph_t *> &result) {
  for (auto *subgraph = agfstsubg(graph); subgraph; subgraph = agnxtsubg(subgraph)) {
    result.push_back(subgraph);
    append_subgraphs(subgraph, result);
  }
}

} // namespace

void keep_messages() {
  agseterr(AGWARN);
  agseterrf(keep_message);
}

std::vector<GraphvizMessage> take_messages() {
  std::vector<GraphvizMessage> messages;
  std::string_view rest = message_text();
  while (!rest.empty()) {
    const auto line = rest.substr(0, rest.find('\n'));
    append_line(messages, line);
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
  }
  message_text().clear();
  return messages;
}

ParsedText parse_dot(std::string_view text) {
  Agiodisc_t input = AgIoDisc;
  input.afread = read_text;
  Agdisc_t disciplines{&AgMemDisc, sequential_ids(), &input};
  Text channel{text};
  ParsedText result;
  agsetfile(nullptr);
  agreadline(1);
  // To the end of the text: what stays in the scanner's buffer would be read as part of the next diagram.
  while (Agraph_t *graph = agread(&channel, &disciplines)) {
    if (result.graphs++ == 0)
      result.graph.reset(graph);
    else
      agclose(graph);
  }
  return result;
}

std::string attribute(void *object, const char *name) {
  const char *value = agget(object, const_cast<char *>(name));
  return value ? value : "";
}

void set_attribute(void *object, const char *name, const std::string &value) {
  agsafeset(object, const_cast<char *>(name), const_cast<char *>(value.c_str()), const_cast<char *>(""));
}

std::vector<Agnode_t *> nodes_of(Agraph_t *graph) {
  std::vector<Agnode_t *> result;
  for (auto *node = agfstnode(graph); node; node = agnxtnode(graph, node))
    result.push_back(node);
  return result;
}

std::vector<Agedge_t *> edges_of(Agraph_t *graph) {
  std::vector<Agedge_t *> result;
  for (auto *node = agfstnode(graph); node; node = agnxtnode(graph, node))
    for (auto *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge))
      result.push_back(edge);
  return result;
}

std::vector<Agraph_t *> subgraphs_of(Agraph_t *graph) {
  std::vector<Agraph_t *> result;
  append_subgraphs(graph, result);
  return result;
}

bool is_cluster(Agraph_t *graph) {
  return std::string_view(agnameof(graph)).starts_with("cluster");
}

} // namespace waymark

#include "canonical_html.hpp"

#include "markdown/html_tags.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

using waymark::HtmlToken;

namespace {

struct Node {
  enum class Kind { text, open, close } kind = Kind::text;
  std::string name; // or the text
  std::map<std::string, std::string> attributes;
};

std::vector<Node> read(std::string_view html) {
  std::vector<Node> nodes;
  for (const auto &token : waymark::html_tokens(html)) {
    Node node;
    if (token.kind == HtmlToken::Kind::text) {
      node.name = waymark::decoded_entities(token.raw);
    } else {
      node.kind = token.kind == HtmlToken::Kind::open_tag ? Node::Kind::open : Node::Kind::close;
      node.name = token.name;
      for (const auto &attribute : token.attributes)
        node.attributes[attribute.name] = attribute.value;
    }
    nodes.push_back(std::move(node));
  }
  return nodes;
}

bool has_class(const Node &node, std::string_view name) {
  const auto found = node.attributes.find("class");
  return found != node.attributes.end() && found->second == name;
}

// The index of the tag that closes nodes[open].
bool is_void(const std::string &name) {
  return name == "br" || name == "hr" || name == "img" || name == "input";
}

size_t end_of(const std::vector<Node> &nodes, size_t open) {
  int depth = 0;
  for (size_t at = open; at < nodes.size(); ++at)
    if (nodes[at].kind != Node::Kind::text && nodes[at].name == nodes[open].name) {
      depth += nodes[at].kind == Node::Kind::open ? 1 : -1;
      if (depth == 0)
        return at;
    }
  return nodes.size();
}

class Simplifier {
public:
  explicit Simplifier(std::vector<Node> nodes) : m_nodes(std::move(nodes)) {}

  std::vector<Node> simplify() {
    for (size_t at = 0; at < m_nodes.size(); ++at)
      if (m_nodes[at].kind == Node::Kind::open)
        simplify_tag(at);
    std::vector<Node> kept;
    for (size_t at = 0; at < m_nodes.size(); ++at)
      if (!m_gone.contains(at))
        kept.push_back(m_nodes[at]);
    return kept;
  }

private:
  void remove(size_t first, size_t last) {
    for (auto at = first; at <= last; ++at)
      m_gone.insert(at);
  }
  void unwrap(size_t at) {
    m_gone.insert(end_of(m_nodes, at));
    m_gone.insert(at);
  }

  // From 0.29.0.gfm.7 on the library writes strong text inside of strong text once.
  [[nodiscard]] bool is_in_strong(size_t at) const {
    int closed = 0;
    while (at-- > 0) {
      const auto &before = m_nodes[at];
      if (before.kind == Node::Kind::close)
        ++closed;
      else if (before.kind == Node::Kind::open && !is_void(before.name) && closed-- == 0)
        return before.name == "strong";
    }
    return false;
  }

  void simplify_tag(size_t at) {
    auto &node = m_nodes[at];
    auto &attributes = node.attributes;
    if (node.name == "figure")
      figure(at);
    else if (node.name == "a" && has_class(node, "anchor"))
      anchor(at);
    else if (node.name == "section" && has_class(node, "scroll"))
      unwrap(at);
    else if (node.name == "span" && has_class(node, "vh"))
      task(at);
    else if (node.name == "input")
      checkbox(at);
    else if (node.name == "strong" && is_in_strong(at))
      unwrap(at);
    else if (node.name == "td" && m_in_head)
      empty_head(at);
    else if (node.name == "section" || (node.name == "a" && attributes.contains("role")) ||
             (node.name == "sup" && has_class(node, "footnote-ref")))
      footnotes(at);
    if (node.name == "thead" || node.name == "tbody")
      m_in_head = node.name == "thead";
    if (node.name == "th" || node.name == "td")
      cell(node);
    if (node.name == "ul" || node.name == "ol" || node.name == "li")
      attributes.erase("class");
    if (node.name.size() == 2 && node.name[0] == 'h')
      attributes.erase("id");
    for (const auto *name :
         {"tabindex", "loading", "decoding", "data-meta", "data-footnotes", "data-footnote-ref"})
      attributes.erase(name);
    note_names(attributes);
  }

  // The library names notes by their labels, we by their numbers: both get numbers by first sight.
  void note_names(std::map<std::string, std::string> &attributes) {
    for (const auto *name : {"href", "id"}) {
      const auto found = attributes.find(name);
      const auto label = found == attributes.end() ? "" : found->second;
      if (label.starts_with("#fn-"))
        found->second =
            "#fn " + std::to_string(m_notes.try_emplace(label.substr(4), m_notes.size()).first->second);
      else if (label.starts_with("fn-"))
        found->second =
            "fn " + std::to_string(m_notes.try_emplace(label.substr(3), m_notes.size()).first->second);
      else if (label.starts_with("fnref-"))
        found->second = note_reference(label.substr(6), attributes);
    }
  }

  std::string note_reference(const std::string &label, const std::map<std::string, std::string> &attributes) {
    const auto target = attributes.find("href"); // "#fn 0" by now
    const auto dash = label.rfind('-');
    const bool is_again =
        dash != std::string::npos && label.find_first_not_of("0123456789", dash + 1) == std::string::npos;
    return (target == attributes.end() ? "" : target->second) + (is_again ? label.substr(dash) : "");
  }

  void figure(size_t at) {
    const auto end = end_of(m_nodes, at);
    const bool is_code = has_class(m_nodes[at], "code");
    for (size_t inside = at; inside < end; ++inside) {
      if (m_nodes[inside].name != "figcaption" || m_nodes[inside].kind != Node::Kind::open)
        continue;
      const auto caption_end = end_of(m_nodes, inside);
      for (auto before = inside; !is_code && before > at; --before)
        if (m_nodes[before].name == "img")
          m_nodes[before].attributes["title"] = m_nodes[inside + 1].name;
      remove(inside, caption_end);
    }
    if (is_code) {
      unwrap(at);
    } else {
      m_nodes[at].name = "p";
      m_nodes[end].name = "p";
    }
  }

  void anchor(size_t at) {
    if (!m_nodes[at].attributes.contains("aria-label")) {
      unwrap(at);
      return;
    }
    remove(at, end_of(m_nodes, at));
    if (at > 0 && m_nodes[at - 1].kind == Node::Kind::text && m_nodes[at - 1].name.ends_with(' '))
      m_nodes[at - 1].name.pop_back();
  }

  void task(size_t at) {
    m_nodes[at + 1].name = m_nodes[at + 1].name == "Done: " ? "[x] " : "[ ] ";
    unwrap(at);
  }

  // The library puts the box of a loose item before its paragraph.
  void checkbox(size_t at) {
    m_nodes[at] = {Node::Kind::text, m_nodes[at].attributes.contains("checked") ? "[x]" : "[ ]", {}};
    if (at + 2 < m_nodes.size() && m_nodes[at + 2].name == "p") {
      std::swap(m_nodes[at], m_nodes[at + 2]);
      m_nodes[at + 2].name += ' ';
    }
  }

  void empty_head(size_t at) {
    m_nodes[end_of(m_nodes, at)].name = "th";
    m_nodes[at].name = "th";
  }

  static void cell(Node &node) {
    node.attributes.erase("scope");
    if (has_class(node, "num"))
      node.attributes["align"] = "right";
    if (has_class(node, "mid"))
      node.attributes["align"] = "center";
    if (node.attributes["align"].empty() || node.attributes["align"] == "left")
      node.attributes.erase("align");
    node.attributes.erase("class");
  }

  void footnotes(size_t at) {
    auto &attributes = m_nodes[at].attributes;
    if (attributes.contains("role") && attributes["role"] == "doc-backlink")
      remove(at, end_of(m_nodes, at));
    for (const auto *name : {"role", "aria-label", "class"})
      attributes.erase(name);
  }

  std::vector<Node> m_nodes;
  std::set<size_t> m_gone;
  std::map<std::string, size_t> m_notes;
  bool m_in_head = false;
};

bool is_block(const Node &node) {
  static const std::set<std::string> names = {
      "p",  "h1",  "h2",    "h3",    "h4",    "h5", "h6", "ul", "ol",      "li", "blockquote",
      "hr", "pre", "table", "thead", "tbody", "tr", "th", "td", "section", "br", "aside"};
  return node.kind != Node::Kind::text && names.contains(node.name);
}

void join_texts(std::vector<Node> &nodes) {
  std::vector<Node> joined;
  for (auto &node : nodes) {
    if (node.kind == Node::Kind::text && !joined.empty() && joined.back().kind == Node::Kind::text)
      joined.back().name += node.name;
    else
      joined.push_back(std::move(node));
  }
  nodes = std::move(joined);
}

std::string trimmed(std::string text, bool left, bool right) {
  if (left)
    text.erase(0, std::min(text.find_first_not_of(" \n"), text.size()));
  if (right)
    text.resize(text.find_last_not_of(" \n") + 1);
  return text;
}

std::string print(const Node &node) {
  if (node.kind == Node::Kind::close)
    return "</" + node.name + ">\n";
  std::string line = "<" + node.name;
  for (const auto &[name, value] : node.attributes)
    line += " " + name + "=\"" + value + "\"";
  return line + ">\n";
}

} // namespace

std::string canonical_html(std::string_view html, Writer writer) {
  auto nodes = read(html);
  if (writer == Writer::library) // its back arrows have no label to be told by
    for (auto &node : nodes)
      if (has_class(node, "footnote-backref"))
        node.attributes["role"] = "doc-backlink";
  nodes = Simplifier(std::move(nodes)).simplify();
  join_texts(nodes);
  std::string result;
  int in_pre = 0;
  for (size_t at = 0; at < nodes.size(); ++at) {
    const auto &node = nodes[at];
    if (node.name == "pre" && node.kind != Node::Kind::text)
      in_pre += node.kind == Node::Kind::open ? 1 : -1;
    if (node.kind != Node::Kind::text) {
      result += print(node);
      continue;
    }
    const bool trim_left = in_pre == 0 && (at == 0 || is_block(nodes[at - 1]));
    const bool trim_right = in_pre == 0 && (at + 1 == nodes.size() || is_block(nodes[at + 1]));
    if (const auto text = trimmed(node.name, trim_left, trim_right); !text.empty())
      result += "'" + text + "'\n";
  }
  return result;
}

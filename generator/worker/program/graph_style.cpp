#include "worker/program/graph_style.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "model/diagram_words.hpp"
#include "text/unicode.hpp"
#include "worker/program/graphviz_messages.hpp"
#include "worker/program/label_text.hpp"
#include "worker/program/node_kind.hpp"
#include "worker/program/theme_colours.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace waymark {
namespace {

// The leading blank tells our default from an author's "rounded".
constexpr const char *default_style = " rounded";
constexpr const char *default_width = "0.6";
constexpr const char *kind_width = "1.6"; // near enough to most labels that columns look even
constexpr const char *default_font = "Inter";
constexpr const char *bold_font = "Inter Semi-Bold"; // "Inter 600" would fall back to another family

void set_default(int kind, const char *name, const char *value) {
  agattr(nullptr, kind, const_cast<char *>(name), const_cast<char *>(value));
}

bool holds(std::initializer_list<std::string_view> list, std::string_view word) {
  return std::ranges::find(list, word) != list.end();
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find_first_of(" \t\n,", at), text.size());
    if (end > at)
      words.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

bool has_word(std::string_view text, std::string_view word) {
  const auto words = words_of(text);
  return std::ranges::find(words, word) != words.end();
}

bool is_safe_class(std::string_view word) {
  const bool is_own =
      holds({"n", "e", "a", "s", "t", "el", "gt", "gr", "gv", "graph", "node", "edge", "cluster"}, word);
  return !is_own && word.size() <= 40 && std::ranges::all_of(word, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
}

class Styler {
public:
  Styler(Agraph_t *graph, std::string_view dot, std::vector<Diagnostic> &findings)
      : m_graph(graph), m_dot(dot), m_findings(findings) {}

  void apply() {
    for (const char *name : {"size", "ratio", "rotate", "landscape", "dpi", "resolution", "page", "viewport"})
      if (!attribute(m_graph, name).empty())
        set_attribute(m_graph, name, "");
    if (const auto layout = attribute(m_graph, "layout"); !layout.empty() && layout != "dot")
      warn(layout, fmt::format("layout '{}' is not used: diagrams are laid out by dot", layout), "remove it");
    drop_pictures(m_graph);
    for (const char *name : {"color", "fontcolor", "bgcolor", "pencolor", "fillcolor"})
      set_colour(m_graph, name);
    for (auto *subgraph : subgraphs_of(m_graph))
      if (is_cluster(subgraph))
        style_cluster(subgraph);
    for (auto *node : nodes_of(m_graph))
      style_node(node);
    for (auto *edge : edges_of(m_graph))
      style_edge(edge);
  }

private:
  void warn(std::string_view written, std::string message, std::string hint) {
    m_findings.push_back(
        {Severity::warning, position_of(m_dot, written), std::move(message), std::move(hint)});
  }

  void set_colour(void *object, const char *name) {
    const char *value = agget(object, const_cast<char *>(name));
    if (!value || std::string_view(value).find('@') == std::string_view::npos)
      return;
    std::vector<std::string> unknown;
    auto replaced = with_stand_ins(value, unknown);
    for (const auto &word : unknown) {
      const auto meant = did_you_mean("@" + word, theme_colour_words());
      warn("@" + word, fmt::format("the theme has no colour '@{}'", word),
           meant.empty() ? fmt::format("its colours are {}", fmt::join(theme_colour_words(), " ")) : meant);
    }
    const bool is_html = aghtmlstr(const_cast<char *>(value)) != 0;
    if (is_html) // Graphviz tells HTML from text by where the string is kept
      agxset(object, agattr(agroot(object), AGTYPE(object), const_cast<char *>(name), nullptr),
             agstrdup_html(agroot(object), replaced.data()));
    else
      set_attribute(object, name, unknown.empty() ? replaced : "");
  }

  // Graphviz 2.42 writes addresses as they are, a quote included, which would end the attribute in its SVG.
  static void escape_addresses(void *object) {
    for (const char *name : {"URL", "href", "labelURL", "labelhref", "edgeURL", "edgehref", "headURL",
                             "headhref", "tailURL", "tailhref"}) {
      const auto written = attribute(object, name);
      std::string escaped;
      for (const char c : written)
        escaped += c == '"' ? "%22" : c == '<' ? "%3C" : c == '>' ? "%3E" : std::string(1, c);
      if (escaped != written)
        set_attribute(object, name, escaped);
    }
  }

  // Only words that can do no harm inside class="…" go on; `marks` are ours.
  void set_classes(void *object, std::string marks) {
    const auto written = attribute(object, "class");
    for (const auto &word : words_of(written)) {
      if (!kind_in(word).empty() && AGTYPE(object) == AGNODE)
        continue; // goes on as "kind-store"
      if (is_safe_class(word))
        marks += (marks.empty() ? "" : " ") + word;
      else
        warn(word, fmt::format("class '{}' is left out", word),
             "classes are words of letters, digits and '-'");
    }
    if (marks != written)
      set_attribute(object, "class", marks);
  }

  // Nothing is read from the disk, and a page takes nothing from elsewhere.
  void drop_pictures(void *object) {
    for (const char *name : {"image", "shapefile", "imagepath", "_background", "stylesheet", "fontpath"})
      if (const auto file = attribute(object, name); !file.empty()) {
        warn(file, fmt::format("the picture '{}' is left out: a diagram holds no pictures", file), {});
        set_attribute(object, name, "");
      }
  }

  void style_cluster(Agraph_t *cluster) {
    if (attribute(cluster, "margin").empty())
      set_attribute(cluster, "margin", "12");
    for (const char *name : {"color", "fontcolor", "bgcolor", "pencolor", "fillcolor", "label"})
      set_colour(cluster, name);
    escape_addresses(cluster);
    set_classes(cluster, {});
  }

  void style_node(Agnode_t *node) {
    const auto kind = kind_of(node);
    const auto shape = attribute(node, "shape");
    const bool has_corners = holds({"box", "rect", "rectangle", "square", "record", "Mrecord"}, shape);
    if (attribute(node, "style") == default_style)
      set_attribute(node, "style", has_corners ? "rounded" : "");
    const bool is_markup = is_record(node) || has_markup(node);
    const bool is_drawn_as_kind = !kind.empty() && !is_markup && shape == "box" && !is_invisible(node);
    if (!is_markup && attribute(node, "fontname") == default_font &&
        (is_title_widest(label_lines(node)) || (is_drawn_as_kind && label_lines(node).size() == 1)))
      set_attribute(node, "fontname", bold_font);
    std::string marks;
    if (holds({"none", "plain", "plaintext"}, shape))
      marks = plain_mark;
    if (is_markup)
      marks += (marks.empty() ? "" : " ") + std::string(markup_mark);
    if (is_drawn_as_kind) {
      marks = kind_mark;
      make_room_for_kind(node, kind);
    }
    if (!kind.empty())
      marks += (marks.empty() ? "kind-" : " kind-") + std::string(kind);
    for (const char *name : {"color", "fontcolor", "fillcolor"})
      set_colour(node, name);
    if (has_markup(node))
      set_colour(node, "label");
    drop_pictures(node);
    escape_addresses(node);
    set_classes(node, marks);
  }

  // kind=store, or class="store".
  std::string_view kind_of(Agnode_t *node) {
    const auto written = attribute(node, "kind");
    if (written.empty())
      return kind_in(attribute(node, "class"));
    const auto kind = kind_in(written);
    if (kind.empty()) {
      const auto meant = did_you_mean(written, {diagram_kinds.begin(), diagram_kinds.end()});
      m_findings.push_back(
          {Severity::error, position_of(m_dot, written), fmt::format("there is no kind '{}'", written),
           meant.empty() ? fmt::format("kinds are {}", fmt::join(diagram_kinds, ", ")) : meant});
    }
    return kind;
  }

  // Graphviz pads both sides alike; the drawing moves the words to where they belong.
  static void make_room_for_kind(Agnode_t *node, std::string_view kind) {
    const auto room = room_of_kind(kind);
    if (attribute(node, "width") == default_width)
      set_attribute(node, "width", kind_width);
    set_attribute(node, "margin",
                  fmt::format("{:.3f},{:.3f}", (room.left + room.right) / 144, 0.1 + room.top / 144));
  }

  // A title above smaller lines is shown in bold; it is measured so where it decides the width.
  static bool is_title_widest(const std::vector<std::string> &lines) {
    if (lines.size() < 2)
      return false;
    const auto title = code_points(lines[0]);
    return std::ranges::all_of(lines, [&](const auto &line) { return code_points(line) * 9 <= title * 10; });
  }

  void style_edge(Agedge_t *edge) {
    for (const char *name : {"color", "fontcolor", "fillcolor"})
      set_colour(edge, name);
    if (const char *label = agget(edge, const_cast<char *>("label"));
        label && aghtmlstr(const_cast<char *>(label)))
      set_colour(edge, "label");
    else
      make_room_beside(edge);
    // What is asked for comes back: a ring where the question begins.
    if (has_word(attribute(edge, "class"), "retrieve") && attribute(edge, "dir").empty()) {
      set_attribute(edge, "dir", "both");
      set_attribute(edge, "arrowtail", "odot");
    }
    escape_addresses(edge);
    set_classes(edge, {});
  }

  // Beside an edge that runs up or down a label would touch the line.
  void make_room_beside(Agedge_t *edge) {
    const auto label = attribute(edge, "label");
    if (m_is_upright && !label.empty() && label.front() != ' ')
      set_attribute(edge, "label", " " + label + " ");
  }

  Agraph_t *m_graph;
  std::string_view m_dot;
  std::vector<Diagnostic> &m_findings;
  bool m_is_upright = attribute(m_graph, "rankdir") == "TB";
};

} // namespace

void set_defaults(Spacing spacing) {
  const bool is_narrow = spacing == Spacing::narrow;
  const bool is_close = spacing == Spacing::close;
  set_default(AGRAPH, "fontname", bold_font);
  set_default(AGRAPH, "fontsize", "12");
  set_default(AGRAPH, "bgcolor", "transparent");
  set_default(AGRAPH, "pad", "0.03");
  set_default(AGRAPH, "labeljust", "l");
  set_default(AGRAPH, "labelloc", "t");
  set_default(AGRAPH, "nodesep", is_narrow ? "0.17" : is_close ? "0.14" : "0.2");
  set_default(AGRAPH, "ranksep", is_close ? "0.2" : "0.36");
  set_default(AGNODE, "shape", "box");
  set_default(AGNODE, "style", default_style);
  set_default(AGNODE, "fontname", default_font);
  set_default(AGNODE, "fontsize", "13");
  set_default(AGNODE, "margin", is_narrow || is_close ? "0.1,0.09" : "0.13,0.1");
  set_default(AGNODE, "height", "0.5");
  set_default(AGNODE, "width", default_width);
  set_default(AGEDGE, "fontname", default_font);
  set_default(AGEDGE, "fontsize", "11");
  set_default(AGEDGE, "arrowsize", "0.65");
}

void apply_style(Agraph_t *graph, std::string_view dot, std::vector<Diagnostic> &findings) {
  Styler(graph, dot, findings).apply();
}

} // namespace waymark

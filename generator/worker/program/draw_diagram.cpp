#include "worker/program/draw_diagram.hpp"

#include "text/hash.hpp"
#include "text/unicode.hpp"
#include "worker/program/dot_mistakes.hpp"
#include "worker/program/graph_column.hpp"
#include "worker/program/graph_digest.hpp"
#include "worker/program/graph_direction.hpp"
#include "worker/program/graph_limits.hpp"
#include "worker/program/graph_story.hpp"
#include "worker/program/graph_style.hpp"
#include "worker/program/graphviz_messages.hpp"
#include "worker/program/label_text.hpp"
#include "worker/program/themed_svg.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fmt/format.h>
#include <gvc.h>

namespace waymark {
namespace {

constexpr double phone_width = 320; // px inside a plate on a phone of 390 px
constexpr double page_width = 1100; // px inside a plate on a desktop

GVC_t *context() {
  static GVC_t *const only = gvContext();
  return only;
}

struct CleanUp { // what Graphviz keeps for one layout
  Agraph_t *graph;
  ~CleanUp() { gvFreeLayout(context(), graph); }
};

std::string laid_out(Agraph_t *graph) {
  if (gvLayout(context(), graph, "dot") != 0)
    return {};
  const CleanUp clean_up{graph};
  char *data = nullptr;
  unsigned size = 0;
  std::string svg;
  if (gvRenderData(context(), graph, "svg:svg:core", &data, &size) == 0 && data)
    svg.assign(data, size);
  gvFreeRenderData(data);
  return svg;
}

// What the author put side by side for a wide page may stand below one another on a phone.
enum class Rows { as_written, let_go, one_column };

enum class Words { all, titles };

void let_go_of_rows(Agraph_t *graph) {
  for (auto *part : subgraphs_of(graph))
    if (!attribute(part, "rank").empty())
      set_attribute(part, "rank", "");
  for (auto *edge : edges_of(graph))
    if (!attribute(edge, "constraint").empty())
      set_attribute(edge, "constraint", "true");
}

// The smallest text in CSS pixels: of the author's own sizes, and of diagram.css for edges, subtitles,
// titles.
double smallest_text(const std::string &markup) {
  double smallest = 13;
  for (const auto &[mark, size] : {std::pair<std::string_view, double>{"class=\"el", 11},
                                   {"class=\"s\"", 12},
                                   {"class=\"s ", 12},
                                   {"class=\"gt", 12}})
    if (markup.find(mark) != std::string_view::npos)
      smallest = std::min(smallest, size);
  constexpr std::string_view own = "font-size=\"";
  for (auto at = markup.find(own); at != std::string_view::npos; at = markup.find(own, at + 1))
    smallest = std::min(smallest, std::strtod(markup.data() + at + own.size(), nullptr));
  return smallest;
}

// Adds the class that says from which width of the plate on the wide layout is shown: "w48" is 48 rem. There
// its texts have at least 11 pixels; 67 rem is what a page of 72 rem leaves of a plate.
std::string with_room(std::string markup, double wide_width) {
  constexpr std::array rooms = {24, 32, 40, 48, 56, 64, 67, 72};
  constexpr double shrinks_from = 64;
  const double rem = wide_width / 16;
  const double legible = rem * 11 / std::max(11.0, smallest_text(markup));
  const double needed = std::min(rem, std::max(legible, shrinks_from));
  const auto found = std::ranges::find_if(rooms, [&](int room) { return needed <= room; });
  const int room = found == rooms.end() ? rooms.back() : *found;
  const auto classes_end = markup.find('"', markup.find("class=\"gv ") + 7);
  return markup.insert(classes_end, fmt::format(" w{}", room));
}

class DiagramDrawer {
public:
  explicit DiagramDrawer(const DrawingRequest &request) : m_request(request) {}

  DrawingAnswer draw() {
    if (!is_valid_utf8(m_request.dot) || m_request.dot.find('\0') != std::string::npos)
      add({Severity::error, {{}, 1, 0}, "the diagram is not UTF-8 text", "save it as UTF-8"});
    else if (read_graph() && m_request.fit_width > 0)
      draw_digest();
    else if (!has_error())
      draw_both();
    if (has_error())
      m_answer.drawing = {};
    return std::move(m_answer);
  }

private:
  // The same finding from both layouts is told once.
  void add(Diagnostic finding) {
    if (std::ranges::find(m_answer.findings, finding) == m_answer.findings.end())
      m_answer.findings.push_back(std::move(finding));
  }

  void add_all(std::vector<Diagnostic> findings) {
    for (auto &finding : findings)
      add(std::move(finding));
  }

  void add_messages() {
    for (const auto &message : take_messages())
      add(explain(message, m_request.dot));
  }

  [[nodiscard]] bool has_error() const {
    return std::ranges::any_of(m_answer.findings,
                               [](const auto &one) { return one.severity == Severity::error; });
  }

  // What the text says, before any layout.
  bool read_graph() {
    set_defaults(Spacing::wide);
    auto parsed = parse_dot(m_request.dot);
    add_messages();
    if (has_error())
      return false;
    if (parsed.graphs > 1) {
      add(find_mistake(m_request.dot)
              .value_or(Diagnostic{Severity::error, {{}, 1, 0}, "a diagram is one graph", {}}));
      return false;
    }
    if (!parsed.graph || nodes_of(parsed.graph.get()).empty()) {
      add({Severity::error,
           {{}, 1, 0},
           "the diagram has no nodes",
           "the smallest one is: digraph { a -> b }"});
      return false;
    }
    add_all(find_excess(parsed.graph.get(), m_request.dot));
    if (has_error())
      return false;
    add_all(find_doubts(m_request.dot));
    read_words(parsed.graph.get());
    return true;
  }

  void read_words(Agraph_t *graph) {
    m_answer.drawing.text = text_of_graph(graph, m_request.words);
    m_title = m_request.title.empty() ? label_of(graph) : m_request.title;
    if (m_title.empty())
      m_title = word(m_request.words, "diagram.untitled");
    m_description = m_request.description.empty() ? description_of_graph(graph) : m_request.description;
    m_written_direction = lower_case(attribute(graph, "rankdir"));
    m_is_pipeline = is_pipeline(graph);
    m_id = "d" +
           content_hash(m_request.dot + '\0' + m_request.title + '\0' + m_request.description).substr(0, 8);
  }

  ThemedSvg draw_layout(Spacing spacing, const std::string &direction, Rows rows = Rows::as_written,
                        Words words = Words::all) {
    const auto *layout = spacing == Spacing::narrow ? "narrow" : "wide";
    set_defaults(spacing);
    auto parsed = parse_dot(m_request.dot);
    set_attribute(parsed.graph.get(), "rankdir", direction);
    if (words == Words::titles)
      keep_titles(parsed.graph.get());
    if (rows != Rows::as_written)
      let_go_of_rows(parsed.graph.get());
    if (rows == Rows::one_column)
      stack_in_column(parsed.graph.get());
    std::vector<Diagnostic> findings;
    apply_style(parsed.graph.get(), m_request.dot, findings);
    add_all(std::move(findings));
    const auto svg = laid_out(parsed.graph.get());
    add_messages();
    auto themed = themed_svg(svg, {layout, m_id + layout[0], m_title, m_description});
    if (!themed && !has_error())
      add({Severity::error, {{}, 1, 0}, "Graphviz drew nothing", "take parts out until it is drawn"});
    if (!themed)
      return {};
    for (const auto &address : themed->refused_links)
      add({Severity::warning, position_of(m_request.dot, address),
           fmt::format("the link '{}' is left out", address),
           "links begin with https:, http:, mailto:, tel:, '/' or '#'"});
    return std::move(*themed);
  }

  void draw_both() {
    const bool is_chosen = m_written_direction.empty();
    auto direction = !is_chosen ? m_written_direction : m_is_pipeline ? "lr" : "tb";
    std::ranges::transform(direction, direction.begin(), [](char c) { return static_cast<char>(c & ~0x20); });
    auto wide = draw_wide(direction);
    if (is_chosen && direction == "LR" && wide.width > page_width) {
      direction = "TB";
      wide = draw_wide(direction);
    }
    m_answer.drawing.wide = std::move(wide.markup);
    if (!has_error() && wide.width > phone_width)
      draw_narrow(direction, wide.width);
  }

  // Closer together where it would have to shrink on a desktop, and its words with it.
  ThemedSvg draw_wide(const std::string &direction) {
    auto usual = draw_layout(Spacing::wide, direction);
    if (has_error() || usual.width <= page_width)
      return usual;
    auto close = draw_layout(Spacing::close, direction);
    return close.width < usual.width ? std::move(close) : std::move(usual);
  }

  // From top to bottom; a broad tree is narrower on its side.
  void draw_narrow(const std::string &wide_direction, double wide_width) {
    auto narrow = draw_layout(Spacing::narrow, "TB");
    const auto prefer = [&](ThemedSvg other) {
      if (other.width < narrow.width)
        narrow = std::move(other);
    };
    if (narrow.width > phone_width)
      prefer(draw_layout(Spacing::narrow, "TB", Rows::let_go));
    if (narrow.width > phone_width && wide_direction == "TB")
      prefer(draw_layout(Spacing::narrow, "LR"));
    if (narrow.width > phone_width)
      prefer(draw_layout(Spacing::narrow, "TB", Rows::one_column));
    if (has_error() || narrow.width >= wide_width)
      return;
    m_answer.drawing.narrow = with_room(std::move(narrow.markup), wide_width);
    m_answer.drawing.wide = with_room(std::move(m_answer.drawing.wide), wide_width);
  }

  // What a doubt about the text is, the whole drawing tells.
  void draw_digest() {
    double best = 0;
    for (const auto &[direction, rows] :
         {std::pair("TB", Rows::as_written), {"TB", Rows::let_go}, {"LR", Rows::as_written}}) {
      auto layout = draw_layout(Spacing::narrow, direction, rows, Words::titles);
      const auto scale = std::min(m_request.fit_width / layout.width, m_request.fit_height / layout.height);
      if (layout.width > 0 && layout.height > 0 && scale > best) {
        best = scale;
        m_answer.drawing.wide = std::move(layout.markup);
      }
    }
  }

  const DrawingRequest &m_request;
  DrawingAnswer m_answer;
  std::string m_title, m_description, m_written_direction, m_id;
  bool m_is_pipeline = false;
};

} // namespace

void start_graphviz() {
  // Graphviz then reads no picture or library from the disk, whatever a diagram names.
  ::setenv("SERVER_NAME", "waymark", 1);
  for (const char *name : {"GV_FILE_PATH", "DOTFONTPATH", "GVBINDIR"})
    ::unsetenv(name);
  keep_messages();
  context(); // declares the default label \\N, which the first graph that is parsed needs as well
}

DrawingAnswer draw_diagram(const DrawingRequest &request) {
  take_messages();
  return DiagramDrawer(request).draw();
}

} // namespace waymark

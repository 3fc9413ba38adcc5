#include "worker/program/themed_svg.hpp"

#include "text/fragment_tokens.hpp"
#include "worker/program/graph_style.hpp"
#include "worker/program/node_kind.hpp"
#include "worker/program/safe_link.hpp"
#include "worker/program/svg_paint.hpp"
#include "worker/program/svg_shape.hpp"
#include "worker/program/svg_tree.hpp"
#include "worker/program/theme_colours.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace waymark {
namespace {

// One outline or text of a node, edge or cluster, with the link around it (escaped, or empty).
struct Piece {
  const SvgElement *element;
  std::string link;
  [[nodiscard]] bool is_text() const { return element->name == "text"; }
};

std::string linked(const std::string &link, const std::string &markup) {
  return link.empty() ? markup : "<a href=\"" + link + "\">" + markup + "</a>";
}

std::string class_attribute(const std::string &classes) {
  return classes.empty() ? "" : " class=\"" + xml_escaped(classes) + '"';
}

class Rewriter {
public:
  explicit Rewriter(const SvgWords &words) : m_words(words) {}

  std::optional<ThemedSvg> rewrite(const SvgElement &svg) {
    if (svg.children.empty() || svg.children.front().name != "g" || !read_frame(svg, svg.children.front()))
      return {};
    for (const auto &child : svg.children.front().children)
      take(child);
    return ThemedSvg{assembled(), m_width, m_height, std::move(m_refused_links)};
  }

private:
  // viewBox="0.00 0.00 W H", and the graph's transform="… translate(x y)".
  bool read_frame(const SvgElement &svg, const SvgElement &graph) {
    const auto view = svg.attribute("viewBox");
    const auto last = view.rfind(' ');
    const auto move = graph.attribute("transform");
    const auto translate = move.find("translate(");
    if (last == std::string_view::npos || last == 0 || translate == std::string_view::npos)
      return false;
    const auto before = view.rfind(' ', last - 1);
    m_width = number_of(view.substr(before + 1, last - before - 1));
    m_height = number_of(view.substr(last + 1));
    const auto offset = move.substr(translate + 10);
    m_offset = {number_of(offset), number_of(offset.substr(std::min(offset.find(' ') + 1, offset.size())))};
    return m_width > 0 && m_height > 0;
  }

  void take(const SvgElement &element) {
    const auto kind_and_classes = element.attribute("class");
    const auto kind = kind_and_classes.substr(0, kind_and_classes.find(' '));
    const auto classes =
        kind.size() < kind_and_classes.size() ? kind_and_classes.substr(kind.size() + 1) : std::string_view();
    if (element.name == "text")
      m_labels += text_markup(element, "gt", 12, 0, {});
    else if (element.name == "polygon")
      take_background(element);
    else if (kind == "cluster")
      take_cluster(element, classes);
    else if (kind == "edge")
      take_edge(element, classes);
    else if (kind == "node")
      take_node(element, classes);
    else if (element.name == "defs")
      take_gradients(element);
  }

  void take_background(const SvgElement &polygon) {
    const auto paint = outline_paint(polygon, NoFill::stays, gradient_name());
    if (!paint.literal_fill.empty() || !paint.classes.empty())
      m_groups += "<" + outline_markup(polygon, m_offset, "") + class_attribute(paint.classes) +
                  paint.attributes + "/>";
  }

  std::vector<Piece> pieces_of(const SvgElement &element) {
    std::vector<Piece> pieces;
    collect(element, {}, pieces);
    return pieces;
  }

  void collect(const SvgElement &element, const std::string &link, std::vector<Piece> &pieces) {
    for (const auto &child : element.children) {
      if (child.name == "text" || is_outline(child))
        pieces.push_back({&child, link});
      else if (child.name == "g")
        collect(child, link, pieces);
      else if (child.name == "a")
        collect(child, link.empty() ? link_of(child) : link, pieces); // a link holds no other link
      else if (child.name == "defs")
        take_gradients(child);
    }
  }

  std::string link_of(const SvgElement &anchor) {
    const auto address = anchor.attribute("xlink:href");
    if (address.empty())
      return {};
    auto link = safe_link(address);
    if (!link)
      m_refused_links.emplace_back(address);
    m_has_links = m_has_links || link;
    return link.value_or("");
  }

  GradientName gradient_name() {
    // Graphviz numbers them on and on in one process; here they count from 1 in each drawing.
    return [this](std::string_view id) {
      const auto number = m_gradients.emplace(std::string(id), m_gradients.size() + 1).first->second;
      return fmt::format("{}{}-g{}", id_token(), m_words.id, number);
    };
  }

  void take_gradients(const SvgElement &defs) {
    for (const auto &gradient : defs.children) {
      if (gradient.name != "linearGradient" && gradient.name != "radialGradient")
        continue;
      m_defs += "<" + gradient.name + " id=\"" + gradient_name()(gradient.attribute("id")) + '"';
      for (const auto &[name, value] : gradient.attributes)
        if (name != "id")
          append_attribute(m_defs, name, shifted_gradient_value(name, value));
      m_defs += '>';
      for (const auto &stop : gradient.children) {
        const auto paint = stop_paint(stop);
        m_defs += "<stop" + class_attribute(paint.classes);
        append_attribute(m_defs, "offset", stop.attribute("offset"));
        m_defs += paint.attributes + "/>";
      }
      m_defs += "</" + gradient.name + ">";
    }
  }

  // Gradients of Graphviz 2.42 lie in the graph's coordinates; radial ones use percent of the shape.
  [[nodiscard]] std::string shifted_gradient_value(std::string_view name, const std::string &value) const {
    const bool is_x = name == "x1" || name == "x2";
    const bool is_y = name == "y1" || name == "y2";
    return is_x   ? short_number(number_of(value) + m_offset.x)
           : is_y ? short_number(number_of(value) + m_offset.y)
                  : value;
  }

  std::string text_markup(const SvgElement &text, std::string_view kind, double usual_size, double shift_y,
                          std::string_view fill_below) {
    auto paint = text_paint(text);
    if (!fill_below.empty() && paint.attributes.find(" fill=") == std::string::npos && paint.classes.empty())
      paint.attributes += is_dark_colour(fill_below) ? " fill=\"#fff\"" : " fill=\"#18232e\"";
    std::string classes(kind);
    append_class(classes, paint.classes);
    std::string markup = "<text" + class_attribute(classes);
    append_attribute(markup, "x", short_number(number_of(text.attribute("x")) + m_offset.x));
    append_attribute(markup, "y", short_number(number_of(text.attribute("y")) + m_offset.y + shift_y));
    if (const auto anchor = text.attribute("text-anchor"); anchor == "start" || anchor == "end")
      append_attribute(markup, "text-anchor", anchor);
    if (const double size = number_of(text.attribute("font-size")); std::abs(size - usual_size) > 0.05)
      append_attribute(markup, "font-size", short_number(size));
    auto words = text.text;
    words.erase(0, std::min(words.find_first_not_of(' '), words.size()));
    return markup + paint.attributes + ">" + xml_escaped(words) + "</text>";
  }

  void take_cluster(const SvgElement &element, std::string_view written_classes) {
    std::string outlines;
    std::string labels;
    std::string fill;
    bool is_filled = false; // then a halo in the colour of the page would be a stain
    std::string classes = "gr";
    append_class(classes, written_classes);
    for (const auto &piece : pieces_of(element)) {
      if (piece.is_text()) {
        labels += linked(piece.link, text_markup(*piece.element, is_filled ? "gt on" : "gt", 12, 0, fill));
        continue;
      }
      const auto paint = outline_paint(*piece.element, NoFill::is_theme, gradient_name());
      if (is_dashed(*piece.element) && outlines.empty())
        append_class(classes, "plan");
      fill = paint.literal_fill;
      is_filled = is_filled || !fill.empty() || paint.classes.find("f-") != std::string::npos;
      outlines += "<" + outline_markup(*piece.element, m_offset, "8") + class_attribute(paint.classes) +
                  paint.attributes + "/>";
    }
    m_groups += "<g" + class_attribute(classes) + ">" + outlines + "</g>";
    m_labels += labels;
  }

  void take_edge(const SvgElement &element, std::string_view written_classes) {
    for (const auto &piece : pieces_of(element)) {
      if (piece.is_text()) {
        m_labels += linked(piece.link, text_markup(*piece.element, "el", 11, 0, {}));
        continue;
      }
      const auto fill = piece.element->attribute("fill");
      const bool is_head = piece.element->name != "path" && fill != "none" && fill != "transparent";
      auto paint = outline_paint(*piece.element, NoFill::is_theme, gradient_name());
      std::string classes = is_head ? "a" : "e";
      append_class(classes, written_classes);
      if (!is_head && is_dashed(*piece.element) && classes.find("plan") == std::string::npos)
        append_class(classes, "plan");
      append_class(classes, paint.classes);
      append_path(is_head ? m_heads : m_lines, class_attribute(classes) + paint.attributes,
                  path_data(*piece.element, m_offset));
    }
  }

  // Edges that look the same share one path.
  static void append_path(std::vector<std::pair<std::string, std::string>> &paths, const std::string &looks,
                          const std::string &data) {
    const auto same = std::ranges::find(paths, looks, &std::pair<std::string, std::string>::first);
    if (same == paths.end())
      paths.emplace_back(looks, data);
    else
      same->second += data;
  }

  void take_node(const SvgElement &element, std::string_view written_classes) {
    const auto pieces = pieces_of(element);
    const bool is_plain = written_classes.find(plain_mark) != std::string_view::npos;
    const bool is_markup = written_classes.find(markup_mark) != std::string_view::npos;
    std::string classes = "n";
    append_class(classes, without_marks(written_classes));
    if (std::ranges::any_of(pieces,
                            [](const Piece &one) { return !one.is_text() && is_dashed(*one.element); }) &&
        classes.find("plan") == std::string::npos)
      append_class(classes, "plan");
    const bool is_one_link = !pieces.empty() && std::ranges::all_of(pieces, [&](const Piece &one) {
      return one.link == pieces.front().link;
    });
    const auto kind =
        written_classes.find(kind_mark) != std::string_view::npos ? kind_in(written_classes) : "";
    if (!kind.empty()) {
      append_class(classes, "k");
      const auto content = kind_content(kind, pieces, title_lines_in(written_classes));
      const auto group = "<g" + class_attribute(classes) + ">" + content + "</g>";
      m_nodes += pieces.empty() ? group : linked(pieces.front().link, group);
      return;
    }
    std::string content = is_plain ? ground_below(pieces) : "";
    std::string fill;
    const auto lines = std::ranges::count_if(pieces, &Piece::is_text);
    const auto title_lines = title_lines_in(written_classes);
    int line = 0;
    for (const auto &piece : pieces) {
      const auto markup =
          piece.is_text()
              ? label_line(*piece.element, is_markup ? 0 : line++, is_markup ? 1 : lines, title_lines, fill)
              : node_outline(*piece.element, content.empty() && !is_plain ? NoFill::is_theme : NoFill::stays,
                             is_markup ? "" : "6", fill);
      content += is_one_link ? markup : linked(piece.link, markup);
    }
    const auto group = "<g" + class_attribute(classes) + ">" + content + "</g>";
    m_nodes += is_one_link ? linked(pieces.front().link, group) : group;
  }

  // "t2": the label's first two lines are its title.
  static int title_lines_in(std::string_view classes) {
    const auto words = " " + std::string(classes) + " ";
    for (int lines = 2; lines <= 9; ++lines)
      if (words.find(fmt::format(" t{} ", lines)) != std::string::npos)
        return lines;
    return 1;
  }

  // The kind's own outline, lines and icon in the box that Graphviz laid out, and the words beside the icon.
  std::string kind_content(std::string_view kind, const std::vector<Piece> &pieces, int title_lines) {
    const auto box = std::ranges::find_if(pieces, [](const Piece &one) { return !one.is_text(); });
    if (box == pieces.end())
      return {};
    const auto shape = shape_of_kind(kind, outline_bounds(*box->element, m_offset));
    const auto paint = outline_paint(*box->element, NoFill::is_theme, gradient_name());
    const auto looks = class_attribute(paint.classes) + paint.attributes;
    auto content = "<path d=\"" + shape.outline + "\"" + looks + "/>";
    if (!shape.detail.empty())
      content += "<path d=\"" + shape.detail + "\"" + looks +
                 (looks.find(" fill=") == looks.npos ? " fill=\"none\"/>" : "/>");
    content += fmt::format("<path class=\"i\" transform=\"translate({} {})\" d=\"{}\"/>",
                           short_number(shape.icon.x), short_number(shape.icon.y), icon_of_kind(kind));
    const double shift = room_of_kind(kind).top / 2;
    int line = 0;
    for (const auto &piece : pieces)
      if (piece.is_text())
        content += kind_line(*piece.element, line++ < title_lines ? "t" : "s", shape.text_x, shift,
                             paint.literal_fill);
    return content;
  }

  std::string kind_line(const SvgElement &text, std::string_view kind, double x, double shift,
                        std::string_view fill) {
    auto moved = text;
    for (auto &[name, value] : moved.attributes)
      if (name == "x")
        value = fmt::format("{:.2f}", x - m_offset.x);
      else if (name == "text-anchor")
        value = "middle"; // the class says where the words begin
    return text_markup(moved, kind, 13, shift, fill);
  }

  static std::string without_marks(std::string_view classes) {
    std::string result;
    while (!classes.empty()) {
      const auto word = classes.substr(0, classes.find(' '));
      if (word != plain_mark && word != markup_mark && word != kind_mark)
        append_class(result, word);
      classes.remove_prefix(std::min(classes.size(), word.size() + 1));
    }
    return result;
  }

  // A table without an outline around it still stands on the theme's surface.
  [[nodiscard]] std::string ground_below(const std::vector<Piece> &pieces) const {
    std::vector<Point> corners;
    for (const auto &piece : pieces)
      if (!piece.is_text()) {
        const auto box = outline_bounds(*piece.element, m_offset);
        corners.insert(corners.end(), {box.low, box.high});
      }
    return corners.empty() ? "" : "<" + rect_markup(bounds_of(corners), "2") + " stroke=\"none\"/>";
  }

  std::string node_outline(const SvgElement &outline, NoFill no_fill, std::string_view corner_radius,
                           std::string &fill) {
    const auto paint = outline_paint(outline, no_fill, gradient_name());
    if (!paint.literal_fill.empty())
      fill = paint.literal_fill;
    return "<" + outline_markup(outline, m_offset, outline.name == "path" ? "6" : corner_radius) +
           class_attribute(paint.classes) + paint.attributes + "/>";
  }

  // The first line is the title; where lines follow it, they are smaller and a little apart.
  std::string label_line(const SvgElement &text, int line, std::ptrdiff_t lines, int title_lines,
                         std::string_view fill) {
    if (lines == 1)
      return text_markup(text, "", 13, 0, fill);
    const bool is_title = line < title_lines;
    return text_markup(text, is_title ? "t" : "s", 13, is_title ? -1 : 1, fill);
  }

  [[nodiscard]] std::string assembled() const {
    const auto id = id_token() + m_words.id;
    auto svg = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"gv {}\" viewBox=\"0 0 {} {}\" "
                           "width=\"{}\" height=\"{}\" role=\"{}\" aria-labelledby=\"{}-t {}-d\">"
                           "<title id=\"{}-t\">{}</title><desc id=\"{}-d\">{}</desc>",
                           m_words.layout, short_number(m_width), short_number(m_height), std::ceil(m_width),
                           std::ceil(m_height), m_has_links ? "group" : "img", id, id, id,
                           xml_escaped(m_words.title), id, xml_escaped(m_words.description));
    if (!m_defs.empty())
      svg += "<defs>" + m_defs + "</defs>";
    svg += m_groups;
    for (const auto *paths : {&m_lines, &m_heads})
      for (const auto &[looks, data] : *paths)
        svg.append("<path").append(looks).append(" d=\"").append(data).append("\"/>");
    return svg + m_labels + m_nodes + "</svg>";
  }

  const SvgWords &m_words;
  double m_width = 0;
  double m_height = 0;
  Point m_offset;
  bool m_has_links = false;
  std::map<std::string, size_t> m_gradients;
  std::vector<std::string> m_refused_links;
  std::string m_defs, m_groups, m_labels, m_nodes;
  std::vector<std::pair<std::string, std::string>> m_lines, m_heads; // looks and path data
};

} // namespace

std::optional<ThemedSvg> themed_svg(std::string_view graphviz_svg, const SvgWords &words) {
  const auto svg = parse_svg(graphviz_svg);
  return svg ? Rewriter(words).rewrite(*svg) : std::nullopt;
}

} // namespace waymark

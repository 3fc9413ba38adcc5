// The outlines and words of a drawing with their boxes, read back from its SVG.
// Why: what overlaps can then be told by arithmetic, for every diagram at once.
#pragma once
#include "render/charts/text_width.hpp"

#include <algorithm>
#include <cstdlib>
#include <regex>
#include <string>
#include <vector>

struct PartBox {
  double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
  void add(double x, double y) {
    left = std::min(left, x);
    right = std::max(right, x);
    top = std::min(top, y);
    bottom = std::max(bottom, y);
  }
  // By more than a pixel, which rounding may take.
  [[nodiscard]] bool overlaps(const PartBox &other) const {
    return left + 1 < other.right && other.left + 1 < right && top + 1 < other.bottom &&
           other.top + 1 < bottom;
  }
  [[nodiscard]] bool holds(const PartBox &other) const {
    return left - 1 < other.left && other.right < right + 1 && top - 1 < other.top &&
           other.bottom < bottom + 1;
  }
};

struct DrawnText {
  std::string words;
  double size = 13;
  PartBox box;
};

struct DrawnNode {
  PartBox outline;
  std::vector<DrawnText> texts;
};

struct DrawnParts {
  double width = 0;
  std::vector<DrawnNode> nodes;
  std::vector<DrawnText> labels; // of edges and groups
  std::vector<std::string> classes;
};

inline std::string value_of(const std::string &tag, const std::string &name) {
  const auto at = tag.find(" " + name + "=\"");
  if (at == std::string::npos)
    return {};
  const auto begin = at + name.size() + 3;
  return tag.substr(begin, tag.find('"', begin) - begin);
}

inline double number_of_tag(const std::string &tag, const std::string &name) {
  return std::strtod(value_of(tag, name).c_str(), nullptr);
}

// Corners and control points: at least what is drawn.
inline void add_path(const std::string &data, PartBox &box) {
  static const std::regex step("([MLCA ])([^MLCAZ]*)");
  static const std::regex number("-?[0-9.]+");
  for (std::sregex_iterator at(data.begin(), data.end(), step), end; at != end; ++at) {
    std::vector<double> values;
    const auto rest = (*at)[2].str();
    for (std::sregex_iterator each(rest.begin(), rest.end(), number); each != end; ++each)
      values.push_back(std::stod(each->str()));
    const size_t first = (*at)[1] == "A" && values.size() >= 7 ? 5 : 0;
    for (size_t i = first; i + 1 < values.size(); i += 2)
      box.add(values[i], values[i + 1]);
  }
}

inline void add_outline(const std::string &tag, PartBox &box) {
  if (tag.starts_with("<rect")) {
    const double x = number_of_tag(tag, "x");
    const double y = number_of_tag(tag, "y");
    box.add(x, y);
    box.add(x + number_of_tag(tag, "width"), y + number_of_tag(tag, "height"));
  } else if (tag.starts_with("<ellipse")) {
    const double x = number_of_tag(tag, "cx");
    const double y = number_of_tag(tag, "cy");
    box.add(x - number_of_tag(tag, "rx"), y - number_of_tag(tag, "ry"));
    box.add(x + number_of_tag(tag, "rx"), y + number_of_tag(tag, "ry"));
  } else if (tag.starts_with("<path") && value_of(tag, "class") != "i") {
    add_path(value_of(tag, "d"), box);
  }
}

inline DrawnText text_of(const std::string &tag, const std::string &words, bool starts) {
  const auto classes = " " + value_of(tag, "class") + " ";
  const auto is = [&](const char *word) { return classes.find(word) != std::string::npos; };
  DrawnText text{words, 13, {}};
  text.size = is(" el ") ? 11 : is(" s ") || is(" gt ") ? 12 : 13;
  if (const auto size = number_of_tag(tag, "font-size"); size > 0)
    text.size = size;
  const bool is_bold = is(" t ") || is(" gt ");
  const double width = waymark::text_width(
      words, {text.size, is_bold ? waymark::FontWeight::semibold : waymark::FontWeight::regular});
  const auto anchor = value_of(tag, "text-anchor");
  const double x = number_of_tag(tag, "x") - (anchor == "start" || starts ? 0
                                              : anchor == "end"           ? width
                                                                          : width / 2);
  const double y = number_of_tag(tag, "y");
  text.box.add(x, y - 0.73 * text.size); // a capital's height above the line, a descender's below
  text.box.add(x + width, y + 0.2 * text.size);
  return text;
}

inline DrawnParts parts_of(const std::string &svg) {
  DrawnParts parts;
  parts.width = number_of_tag(svg.substr(0, svg.find('>')), "width");
  static const std::regex element("(<[^>]*>)([^<]*)");
  std::string group;
  const auto body = svg.substr(svg.find("</desc>") + 7);
  for (std::sregex_iterator at(body.begin(), body.end(), element), end; at != end; ++at) {
    const auto tag = (*at)[1].str();
    if (const auto classes = value_of(tag, "class"); !classes.empty())
      parts.classes.push_back(classes);
    if (tag.starts_with("<g ")) {
      group = " " + value_of(tag, "class") + " ";
      if (group.starts_with(" n "))
        parts.nodes.emplace_back();
    } else if (tag == "</g>") {
      group.clear();
    } else if (tag.starts_with("<text")) {
      auto text = text_of(tag, (*at)[2].str(), group.find(" k ") != std::string::npos);
      (group.starts_with(" n ") ? parts.nodes.back().texts : parts.labels).push_back(std::move(text));
    } else if (group.starts_with(" n ")) {
      add_outline(tag, parts.nodes.back().outline);
    }
  }
  return parts;
}

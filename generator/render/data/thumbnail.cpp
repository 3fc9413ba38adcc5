#include "render/data/thumbnail.hpp"

#include "render/data/relative_path.hpp"
#include "text/fragment_tokens.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

namespace waymark {

namespace {

constexpr double readable_width = 420; // about a card's width: wider drawings shrink until their text is lost

std::string_view tag_name(std::string_view tag) {
  tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
  return tag.substr(0, tag.find_first_of(" \t\r\n/>"));
}

// The root's classes choose between the wide and the narrow layout by width: a card shows this one always.
bool is_unwanted_attribute(std::string_view name, std::string_view element) {
  return (name == "class" && element == "svg") || name == "role" || name == "tabindex" ||
         name.starts_with("aria-") || name.starts_with("xmlns");
}

// The end of the attribute that starts at `begin`: after its closing quote.
size_t attribute_end(std::string_view tag, size_t begin) {
  const auto equals = tag.find_first_of("= />", begin);
  if (equals == std::string_view::npos || tag[equals] != '=' || equals + 1 >= tag.size())
    return std::min(equals, tag.size());
  const auto close = tag.find(tag[equals + 1], equals + 2);
  return close == std::string_view::npos ? tag.size() : close + 1;
}

// Places to the whole unit: a card shows a third of a pixel of it at most, and the home page carries three of
// these.
std::string in_whole_units(std::string_view text) {
  std::string out;
  for (size_t position = 0; position < text.size();) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data() + position, text.data() + text.size(), number);
    if (error != std::errc() || std::isalpha(static_cast<unsigned char>(text[position])) != 0) {
      out += text[position++];
      continue;
    }
    out += std::to_string(std::lround(number));
    position = static_cast<size_t>(end - text.data());
  }
  return out;
}

bool holds_places(std::string_view name) {
  constexpr std::array<std::string_view, 11> names = {"d",  "points", "x",  "y",  "width",    "height",
                                                      "cx", "cy",     "rx", "ry", "transform"};
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string shortened(std::string_view attribute, std::string_view name) {
  auto rounded = in_whole_units(attribute);
  if (name != "d" || !rounded.ends_with('"'))
    return rounded;
  return "d=\"" + relative_path(std::string_view(rounded).substr(3, rounded.size() - 4)) + '"';
}

void append_tag(std::string &out, std::string_view tag) {
  const auto name = tag_name(tag);
  const bool is_root = name == "svg" && !tag.starts_with("</");
  size_t position = tag.find(name) + name.size();
  out += tag.substr(0, position);
  if (is_root)
    out += " class=\"gv thumb\" aria-hidden=\"true\"";
  while (position < tag.size()) {
    if (tag[position] == '>' || tag[position] == '/') {
      out += tag.substr(position);
      return;
    }
    if (tag[position] == ' ' || tag[position] == '\n') {
      ++position;
      continue;
    }
    const auto end = std::max(attribute_end(tag, position), position + 1);
    const auto attribute = tag.substr(position, end - position);
    const auto key = attribute.substr(0, attribute.find('='));
    if (!is_unwanted_attribute(key, name))
      out.append(" ").append(holds_places(key) ? shortened(attribute, key) : std::string(attribute));
    position = end;
  }
}

double view_width(std::string_view svg) {
  const auto box = svg.find("viewBox=\"");
  if (box == std::string_view::npos)
    return 0;
  std::array<double, 3> numbers{};
  const char *place = svg.data() + box + 9;
  const char *const end = svg.data() + svg.size();
  for (auto &number : numbers) {
    while (place < end && (*place == ' ' || *place == ','))
      ++place;
    place = std::from_chars(place, end, number).ptr;
  }
  return numbers[2];
}

enum class Treatment { keep, unwrap, drop };

bool has_class(std::string_view tag, std::string_view name) {
  constexpr std::string_view opening = " class=\"";
  const auto found = tag.find(std::string(opening) + std::string(name));
  const auto end = found + opening.size() + name.size();
  return found != std::string_view::npos && end < tag.size() && (tag[end] == ' ' || tag[end] == '"');
}

Treatment treatment_of(std::string_view tag, bool is_readable) {
  const auto name = tag_name(tag);
  if (name == "a")
    return Treatment::unwrap;
  // A card is too small for icons, and arrowheads of two pixels are not seen.
  if (has_class(tag, "i") || (has_class(tag, "a") && !is_readable))
    return Treatment::drop;
  if (name == "title" || name == "desc" || (name == "text" && !is_readable))
    return Treatment::drop;
  return Treatment::keep;
}

} // namespace

std::string thumbnail_of(std::string_view svg) {
  const bool is_readable = view_width(svg) <= readable_width;
  std::string out;
  while (!svg.empty()) {
    const auto begin = svg.find('<');
    out += svg.substr(0, begin);
    const auto end = begin == std::string_view::npos ? begin : svg.find('>', begin);
    if (end == std::string_view::npos)
      break;
    const auto tag = svg.substr(begin, end + 1 - begin);
    const auto name = tag_name(tag);
    const auto treatment = treatment_of(tag, is_readable);
    svg.remove_prefix(end + 1);
    if (treatment == Treatment::keep)
      append_tag(out, tag);
    if (treatment != Treatment::drop || tag.ends_with("/>"))
      continue;
    const auto close = svg.find("</" + std::string(name) + ">");
    svg.remove_prefix(close == std::string_view::npos ? svg.size() : close + name.size() + 3);
  }
  return out;
}

Value project_thumbnail(const Project &project, const Drawings &drawings) {
  if (!project.architecture)
    return nullptr;
  const auto drawing = drawings.find(project.architecture->key);
  if (drawing == drawings.end())
    return nullptr;
  return resolve_tokens(thumbnail_of(drawing->second.wide), "/", "thumb-" + project.slug + "-");
}

} // namespace waymark

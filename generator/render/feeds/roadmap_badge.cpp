#include "render/feeds/roadmap_badge.hpp"

#include "render/feeds/text_width.hpp"
#include "render/theme_tokens.hpp"
#include "text/html_escape.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <vector>

namespace waymark {
namespace {

constexpr double width = 480, height = 96, margin = 20, title_size = 16, count_size = 14, note_size = 12.5;
constexpr double title_line = 33, note_line = 79, bar_top = 46, bar_height = 12, gap = 3;
constexpr double inner = width - 2 * margin;

std::string number(double value) { // 12.5, 12
  return fmt::format("{:g}", std::round(value * 10) / 10);
}

// A class, what it paints, and the theme's colour with what stands in for it.
struct Paint {
  std::string_view name, property, token;
  const char *light, *dark;
};

constexpr std::array<Paint, 7> paints = {{{"t", "fill", "text", "#18232e", "#e4ebf1"},
                                          {"m", "fill", "muted", "#51606d", "#9fb0bf"},
                                          {"c", "fill", "surface", "#ffffff", "#161e27"},
                                          {"c", "stroke", "line", "#d8dfe5", "#2b3744"},
                                          {"e", "fill", "sunken", "#f1f4f6", "#0a0f14"},
                                          {"e", "stroke", "line-strong", "#7d8b98", "#6d7f91"},
                                          {"d", "fill", "accent", "#0f5aa8", "#7db8f5"}}};

std::string style(std::string_view tokens_css) {
  std::string light, dark;
  for (const auto &[name, property, token, otherwise_light, otherwise_dark] : paints) {
    const auto colour = theme_colour(tokens_css, token, {otherwise_light, otherwise_dark});
    light += fmt::format(".{}{{{}:{}}}", name, property, colour.light);
    dark += fmt::format(".{}{{{}:{}}}", name, property, colour.dark);
  }
  return fmt::format(
      "<style>text{{font-family:Inter,\"Helvetica Neue\",Helvetica,Arial,sans-serif;font-size:{}px}}"
      ".b{{font-weight:700;font-size:{}px}}.s{{font-weight:600}}.n{{font-size:{}px}}{}@media "
      "(prefers-color-scheme:dark){{{}}}</style>\n",
      number(count_size), number(title_size), number(note_size), light, dark);
}

// A stretch of the bar: one top-level unit, or what stands in none.
struct Stretch {
  int done = 0;
  int total = 0;
};

std::vector<Stretch> stretches_of(const Roadmap &roadmap) {
  std::vector<Stretch> stretches;
  Stretch rest{roadmap.done, roadmap.total};
  for (const auto &unit : roadmap.units)
    if (!unit.parent && unit.total > 0) {
      stretches.push_back({unit.done, unit.total});
      rest.done -= unit.done;
      rest.total -= unit.total;
    }
  if (rest.total > 0)
    stretches.push_back({std::clamp(rest.done, 0, rest.total), rest.total});
  const bool would_be_slivers = static_cast<double>(stretches.size()) * gap * 3 > inner;
  if (stretches.empty() || would_be_slivers || rest.total < 0)
    return {{roadmap.done, roadmap.total}};
  return stretches;
}

std::string bar(const Roadmap &roadmap) {
  const auto stretches = stretches_of(roadmap);
  int total = 0;
  for (const auto &stretch : stretches)
    total += stretch.total;
  const double room = inner - gap * static_cast<double>(stretches.size() - 1);
  std::string out;
  double x = margin;
  for (const auto &stretch : stretches) {
    const double length = total == 0 ? room : room * stretch.total / total;
    out += fmt::format("<rect class=\"e\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"3\"/>\n",
                       number(x + 0.5), number(bar_top + 0.5), number(std::max(1.0, length - 1)),
                       number(bar_height - 1));
    if (stretch.done > 0)
      out += fmt::format("<rect class=\"d\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"3\"/>\n",
                         number(x), number(bar_top), number(length * stretch.done / stretch.total),
                         number(bar_height));
    x += length + gap;
  }
  return out;
}

std::string done_of(std::string_view key, const Roadmap &roadmap, const Wording &words) {
  return word(words, key, {{"done", std::to_string(roadmap.done)}, {"total", std::to_string(roadmap.total)}});
}

std::string count_text(const Roadmap &roadmap, const Wording &words) {
  const auto count = roadmap.total == 0 ? word(words, "badge.none") : done_of("done_of", roadmap, words);
  return roadmap.sample ? word(words, "badge.sample", {{"count", count}}) : count;
}

// The whole title where it fits, else what stands before its colon or dash.
std::string short_title(const std::string &title, double room) {
  auto end = title.size();
  if (text_width(title, title_size) > room)
    for (const std::string_view separator : {": ", " – ", " — ", " - ", " | "})
      end = std::min(end, title.find(separator));
  return text_within(std::string_view(title).substr(0, end), title_size, room);
}

std::string current_unit(const Roadmap &roadmap) {
  if (!roadmap.current_unit)
    return {};
  const auto &unit = roadmap.units[*roadmap.current_unit];
  return unit.title.empty() || unit.label.empty() ? unit.label + unit.title : unit.label + ": " + unit.title;
}

// The end is where the text is anchored, so that its true width does not matter there.
std::string text(std::string_view classes, double x, double y, std::string_view anchor,
                 std::string_view words) {
  if (words.empty())
    return {};
  return fmt::format("<text class=\"{}\" x=\"{}\" y=\"{}\" text-anchor=\"{}\">{}</text>\n", classes,
                     number(x), number(y), anchor, html_escaped(words));
}

std::string texts(const Roadmap &roadmap, const Wording &words) {
  const auto count = count_text(roadmap, words);
  const auto percent =
      roadmap.total == 0 ? std::string() : fmt::format("{} %", 100 * roadmap.done / roadmap.total);
  const auto title = short_title(roadmap.title, inner - text_width(percent, count_size) - margin);
  const auto unit =
      text_within(current_unit(roadmap), note_size, inner - text_width(count, count_size) - margin);
  return text("t b", margin, title_line, "start", title) +
         text("m", width - margin, title_line, "end", percent) +
         text("t s", margin, note_line, "start", count) + text("m n", width - margin, note_line, "end", unit);
}

std::string description(const Roadmap &roadmap, const Wording &words) {
  const auto unit = current_unit(roadmap);
  return (roadmap.total == 0 ? word(words, "badge.none_text") : done_of("badge.text", roadmap, words)) +
         (unit.empty() ? "" : " " + word(words, "badge.current", {{"unit", unit}}));
}

} // namespace

std::string roadmap_badge(const Roadmap &roadmap, std::string_view tokens_css, const Wording &words) {
  return fmt::format(
             "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" height=\"{1}\" "
             "role=\"img\" aria-labelledby=\"badge-title badge-desc\">\n<title id=\"badge-title\">{2}: "
             "{3}</title>\n"
             "<desc id=\"badge-desc\">{4}</desc>\n",
             number(width), number(height), html_escaped(roadmap.title),
             html_escaped(count_text(roadmap, words)), html_escaped(description(roadmap, words))) +
         style(tokens_css) +
         fmt::format("<rect class=\"c\" x=\"0.5\" y=\"0.5\" width=\"{}\" height=\"{}\" rx=\"10\"/>\n",
                     number(width - 1), number(height - 1)) +
         texts(roadmap, words) + bar(roadmap) + "</svg>\n";
}

} // namespace waymark

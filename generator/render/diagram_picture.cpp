#include "render/diagram_picture.hpp"

#include "render/theme_tokens.hpp"
#include "text/fragment_tokens.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr double margin = 16;

// The same sizes and shapes as themes/*/diagram.css, in selectors that every reader of SVG knows.
constexpr std::string_view shapes =
    "svg{font-family:Inter,\"Segoe UI\",\"Helvetica Neue\",Helvetica,Arial,sans-serif;font-size:13px;"
    "text-anchor:middle}"
    ".t,.gt{font-weight:600}.s:not([font-size]),.gt:not([font-size]){font-size:12px}"
    ".el:not([font-size]){font-size:11px}.mono{font-family:monospace}"
    ".gt:not(.on),.el{paint-order:stroke;stroke-width:5px;stroke-linejoin:round}.k text{text-anchor:start}"
    ".n>:not(text):not([stroke-width]){stroke-width:1.3px}.gr>:not([fill]),.e{fill:none}"
    ".e:not([stroke-width]){stroke-width:1.4px}.k>.i{fill:none;stroke-width:1.5px;stroke-linecap:round;"
    "stroke-linejoin:round}.plan>:not(text):not(.i),.e.plan{stroke-dasharray:5 3.5}"
    ".e.async{stroke-dasharray:.1 4;stroke-linecap:round;stroke-width:2px}";

// What is painted in which colour of the theme; later ones win.
struct Paint {
  std::string_view selector, property, token;
};

constexpr std::array<Paint, 9> paints = {
    {{".paper", "fill", "sunken"},
     {"text:not([fill])", "fill", "text"},
     {".s:not([fill]),.gt:not([fill]),.el:not([fill])", "fill", "muted"},
     {".gt:not(.on),.el", "stroke", "sunken"},
     {".n>:not(text):not([fill])", "fill", "surface"},
     {".n>:not(text):not([stroke]),.gr>:not([stroke]),.e:not([stroke])", "stroke", "line-strong"},
     {".a:not([fill])", "fill", "line-strong"},
     {".n.out>:not(text):not([fill]):not(.i)", "fill", "accent-soft"},
     {".k>.i:not([stroke])", "stroke", "muted"}}};

struct Ink {
  std::string_view word, token; // class and colour word, token
  const char *light, *dark;     // where the theme does not say
};

constexpr std::array<Ink, 8> inks = {{{"accent", "accent", "#0f5aa8", "#7db8f5"},
                                      {"out", "accent", "#0f5aa8", "#7db8f5"},
                                      {"bronze", "bronze", "#9a5620", "#dc9a62"},
                                      {"silver", "silver", "#5d6b79", "#aebac6"},
                                      {"gold", "gold", "#866500", "#e0bd4d"},
                                      {"ok", "ok", "#1a7440", "#5cc98b"},
                                      {"warn", "warn", "#9d4407", "#f3a06a"},
                                      {"muted", "muted", "#51606d", "#9fb0bf"}}};

constexpr std::array<Ink, 6> grounds = {{{"", "sunken", "#f1f4f6", "#0a0f14"},
                                         {"", "surface", "#ffffff", "#161e27"},
                                         {"", "text", "#18232e", "#e4ebf1"},
                                         {"", "muted", "#51606d", "#9fb0bf"},
                                         {"", "line-strong", "#7d8b98", "#6d7f91"},
                                         {"", "accent-soft", "#e5eff9", "#15304b"}}};

enum class Scheme { light, dark };

class Palette {
public:
  Palette(std::string_view tokens_css, Scheme scheme) : m_tokens(tokens_css), m_scheme(scheme) {}

  [[nodiscard]] std::string css() const {
    std::string css;
    for (const auto &[selector, property, token] : paints)
      css += fmt::format("{}{{{}:{}}}", selector, property, ground(token));
    for (const auto &ink : inks)
      css += rules_of(ink);
    return css;
  }

private:
  [[nodiscard]] std::string colour(const Ink &ink) const {
    const auto both = theme_colour(m_tokens, ink.token, {ink.light, ink.dark});
    return m_scheme == Scheme::light ? both.light : both.dark;
  }

  [[nodiscard]] std::string ground(std::string_view token) const {
    for (const auto &each : grounds)
      if (each.token == token)
        return colour(each);
    return "currentColor";
  }

  [[nodiscard]] std::string rules_of(const Ink &ink) const {
    const auto value = colour(ink);
    return fmt::format(
        ".n.{0}>:not(text):not([stroke]),.gr.{0}>:not([stroke]){{stroke:{1};stroke-width:1.8px}}"
        ".k.{0}>.i{{stroke:{1};stroke-width:1.5px}}.e.{0}:not([stroke]),.k-{0}:not(text):not([stroke]){{"
        "stroke:"
        "{1}}}.a.{0}:not([fill]),.a.f-{0}:not([fill]),text.f-{0}:not([fill]){{fill:{1}}}"
        ".n>.f-{0}:not(text):not([fill]),.gr>.f-{0}:not([fill]){{fill:{2}}}stop.f-{0}{{stop-color:{3}}}",
        ink.word, value, mixed(value, 0.16), mixed(value, 0.24));
  }

  // So much of a colour on the theme's surface.
  [[nodiscard]] std::string mixed(const std::string &value, double share) const {
    const auto surface = ground("surface");
    std::string result = "#";
    for (size_t channel = 0; channel < 3; ++channel)
      result += fmt::format("{:02x}", static_cast<int>(std::lround(share * part(value, channel) +
                                                                   (1 - share) * part(surface, channel))));
    return result;
  }

  static double part(std::string_view hex, size_t channel) { // of "#rgb" or "#rrggbb"
    const size_t digits = hex.size() == 4 ? 1 : 2;
    const auto begin = hex.data() + std::min(hex.size() - digits, 1 + channel * digits);
    int value = 0;
    std::from_chars(begin, begin + digits, value, 16);
    return digits == 1 ? value * 17 : value;
  }

  std::string_view m_tokens;
  Scheme m_scheme;
};

std::string style(std::string_view tokens_css, PictureColours colours) {
  const auto first = colours == PictureColours::dark ? Scheme::dark : Scheme::light;
  auto css = std::string(shapes) + Palette(tokens_css, first).css();
  if (colours == PictureColours::both)
    css += "@media (prefers-color-scheme:dark){" + Palette(tokens_css, Scheme::dark).css() + "}";
  return "<style>" + css + "</style>";
}

// A picture leads nowhere.
std::string without_links(std::string_view svg) {
  std::string result;
  while (!svg.empty()) {
    const auto tag = std::min({svg.find("<a "), svg.find("</a>"), svg.size()});
    result += svg.substr(0, tag);
    svg.remove_prefix(
        std::min(svg.size(), svg.find('>', tag) == svg.npos ? svg.size() : svg.find('>', tag) + 1));
  }
  return result;
}

double number_after(std::string_view text, std::string_view name) {
  const auto at = text.find(name);
  double value = 0;
  if (at != text.npos)
    std::from_chars(text.data() + at + name.size(), text.data() + text.size(), value);
  return value;
}

} // namespace

std::string diagram_picture(std::string_view drawing, std::string_view tokens_css, PictureColours colours) {
  auto svg = without_links(resolve_tokens(drawing, "/", ""));
  const auto head_end = std::min(svg.find('>') + 1, svg.size());
  const auto words_end = std::min(svg.find("</desc>") + 7, svg.size());
  const auto names = svg.find(" aria-labelledby=");
  const double width = std::ceil(number_after(svg, " width=\"") + 2 * margin);
  const double height = std::ceil(number_after(svg, " height=\"") + 2 * margin);
  if (names == svg.npos || names > head_end || words_end < head_end)
    return svg;
  return fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-{0} -{0} {1} {2}\" width=\"{1}\" "
                     "height=\"{2}\" role=\"img\"{3}{4}{5}<rect class=\"paper\" x=\"-{0}\" y=\"-{0}\" "
                     "width=\"{1}\" height=\"{2}\" rx=\"8\"/>{6}\n",
                     margin, width, height, svg.substr(names, head_end - names),
                     svg.substr(head_end, words_end - head_end), style(tokens_css, colours),
                     svg.substr(words_end));
}

} // namespace waymark

#include "render/html/render_diagram.hpp"

#include "text/fragment_tokens.hpp"
#include "text/html_escape.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

// Every diagram of a page has the page's one prefix, so each adds a name of its own.
void append_drawing(std::string &out, std::string_view svg, std::string_view id) {
  const auto token = id_token();
  for (auto at = svg.find(token); at != svg.npos; at = svg.find(token)) {
    out += svg.substr(0, at + token.size());
    out += id;
    svg.remove_prefix(at + token.size());
  }
  out += svg;
}

void append_paragraphs(std::string &out, std::string_view text) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    if (end > 0) {
      out += "<p>";
      append_html_escaped(out, text.substr(0, end));
      out += "</p>";
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

} // namespace

std::string render_diagram(const Diagram &diagram, const Drawing &drawing, std::string_view id,
                           const Wording &words) {
  std::string out = "<figure class=\"diagram\"><div class=\"plate\">";
  append_drawing(out, drawing.wide, fmt::format("{}-w-", id));
  append_drawing(out, drawing.narrow, fmt::format("{}-n-", id));
  out += "</div><figcaption>";
  append_html_escaped(out, diagram.title);
  if (!drawing.text.empty() || !diagram.description.empty()) {
    out += "<details class=\"in-words\"><summary>";
    append_html_escaped(out, word(words, "diagram.in_words"));
    out += "</summary>";
    append_paragraphs(out, diagram.description);
    append_paragraphs(out, drawing.text);
    out += "</details>";
  }
  out += "</figcaption></figure>\n";
  return out;
}

std::string diagram_in_words(const Diagram &diagram, const Drawing &drawing, const Wording &words) {
  std::string out = "<figure>";
  append_paragraphs(out, diagram.description);
  append_paragraphs(out, drawing.text);
  out += "<figcaption><a href=\"#\">";
  append_html_escaped(out, diagram.title.empty() ? word(words, "architecture") : diagram.title);
  return out + "</a></figcaption></figure>\n";
}

} // namespace waymark

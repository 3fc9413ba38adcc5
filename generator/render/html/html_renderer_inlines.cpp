// Inlines: text, links, pictures, footnote marks.
#include "markdown/formulas.hpp"
#include "markdown/plain_text.hpp"
#include "render/html/address.hpp"
#include "render/html/html_renderer.hpp"
#include "text/fragment_tokens.hpp"
#include "text/html_escape.hpp"

#include <fmt/format.h>

namespace waymark {

void HtmlRenderer::inlines(const std::vector<Inline> &inlines, HtmlContext context) {
  for (const auto &each : inlines)
    one(each, context);
}

void HtmlRenderer::one(const Inline &each, HtmlContext context) {
  switch (each.kind) {
  case InlineKind::text:
    append_html_escaped(m_out, each.text);
    break;
  case InlineKind::soft_break:
    m_out += '\n';
    break;
  case InlineKind::line_break:
    m_out += "<br>\n";
    break;
  case InlineKind::code:
    m_out += "<code>";
    append_html_escaped(m_out, each.text);
    m_out += "</code>";
    break;
  case InlineKind::html:
    m_raw.append(each.text, context, each.line);
    break;
  case InlineKind::emphasis:
    wrapped("em", each);
    break;
  case InlineKind::strong:
    wrapped("strong", each);
    break;
  case InlineKind::strikethrough:
    wrapped("del", each);
    break;
  case InlineKind::link:
    link(each);
    break;
  case InlineKind::image:
    image(each, Caption::none);
    break;
  case InlineKind::footnote_reference:
    footnote_reference(each);
    break;
  case InlineKind::math:
    math(each);
    break;
  }
}

void HtmlRenderer::wrapped(const char *name, const Inline &each) {
  m_out += fmt::format("<{}>", name);
  const auto outer = m_raw.enter();
  inlines(each.children, HtmlContext::text);
  m_raw.leave(outer);
  m_out += fmt::format("</{}>", name);
}

// href or src, left out where it is dangerous.
void HtmlRenderer::address(const char *attribute, const Inline &each) {
  const auto use = each.kind == InlineKind::image ? AddressUse::picture : AddressUse::link;
  if (!is_safe_address(each.destination, use)) {
    m_raw.set_line(each.line);
    m_raw.find(fmt::format("the address '{}' can run a program and is left out", each.destination), "");
    return;
  }
  m_out += fmt::format(" {}=\"", attribute);
  if (each.is_internal)
    append_site_path(m_out, each.destination);
  else
    append_address(m_out, each.destination);
  m_out += '"';
}

void HtmlRenderer::open_link(const Inline &link) {
  m_out += "<a";
  address("href", link);
  if (!link.title.empty()) {
    m_out += " title=\"";
    append_html_escaped(m_out, link.title);
    m_out += '"';
  }
  m_out += '>';
}

void HtmlRenderer::link(const Inline &link) {
  const bool is_nested = m_raw.is_inside("a"); // of raw HTML
  const auto outer = m_raw.enter();
  if (!is_nested)
    open_link(link);
  m_raw.begin_link();
  inlines(link.children, HtmlContext::text);
  m_raw.end_link();
  m_raw.leave(outer);
  if (!is_nested)
    m_out += "</a>";
}

void HtmlRenderer::image(const Inline &image, Caption caption) {
  const auto alt = plain_text(image.children);
  if (alt.empty()) {
    m_raw.set_line(image.line);
    m_raw.find("this picture has no alternative text",
               "write between the brackets what a reader who does not see it should know",
               HtmlFault::missing_alt);
  }
  m_out += "<img";
  address("src", image);
  m_out += " alt=\"";
  append_html_escaped(m_out, alt);
  m_out += '"';
  if (!image.title.empty() && caption == Caption::none) {
    m_out += " title=\"";
    append_html_escaped(m_out, image.title);
    m_out += '"';
  }
  if (image.width > 0 && image.height > 0)
    m_out += fmt::format(" width=\"{}\" height=\"{}\"", image.width, image.height);
  if (++m_pictures > 1) // the first one may well be what a reader sees first
    m_out += " loading=\"lazy\"";
  m_out += " decoding=\"async\">";
}

void HtmlRenderer::footnote_reference(const Inline &reference) {
  const auto which = reference.occurrence > 1 ? fmt::format("-{}", reference.occurrence) : std::string();
  m_out += fmt::format(
      "<sup><a id=\"{0}fnref-{1}{2}\" href=\"#{0}fn-{1}\" role=\"doc-noteref\" aria-label=\"{3}\">"
      "{1}</a></sup>",
      id_token(), reference.footnote, which, words_of("note", {{"n", std::to_string(reference.footnote)}}));
}

// Null where it is shown as it was written.
const std::string *HtmlRenderer::typeset(const std::string &tex, Formula::Style style) const {
  if (!m_options.fragments)
    return nullptr;
  const auto &formulas = m_options.fragments->formulas;
  const auto found = formulas.find(formula_key(tex, style));
  return found == formulas.end() ? nullptr : &found->second;
}

void HtmlRenderer::math(const Inline &formula) {
  const auto style = formula.is_display ? Formula::Style::display : Formula::Style::in_line;
  if (const auto *mathml = typeset(formula.text, style)) {
    m_out += *mathml;
    return;
  }
  const auto *dollars = formula.is_display ? "$$" : "$";
  m_out += dollars;
  append_html_escaped(m_out, formula.text);
  m_out += dollars;
}

// A wide one scrolls by itself, also by keyboard.
void HtmlRenderer::display_math(const std::string &tex) {
  m_out += "<p class=\"formula\" tabindex=\"0\">";
  Inline formula;
  formula.text = tex;
  formula.is_display = true;
  math(formula);
  m_out += "</p>\n";
}

} // namespace waymark
